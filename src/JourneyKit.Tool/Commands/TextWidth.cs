using System.Globalization;

namespace JourneyKit.Tool.Commands;

/// <summary>How many columns text has: what COLUMNS says, else what the terminal has.</summary>
internal static class TextWidth
{
    // Less than this and no sentence can be read.
    private const int Least = 40;

    /// <summary>The columns; null where nobody says, as where a program or a file takes the lines.</summary>
    public static int? Of(CliHost host, bool isTerminal)
    {
        var isSaid = int.TryParse(host.Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0;
        return isSaid ? Math.Max(columns, Least)
            : isTerminal && host.TerminalWidth is > 0 and var width ? Math.Max(width, Least)
            : null;
    }
}
