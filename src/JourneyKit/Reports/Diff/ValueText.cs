using JourneyKit.Model;

namespace JourneyKit.Reports.Diff;

/// <summary>Values in one line, for people; long ones with what matters of them.</summary>
internal static class ValueText
{
    private const string Cut = "…";
    private const string LineBreak = " ⏎ ";

    // How much of what two values have in common is shown before they differ.
    private const int CommonShown = 24;

    public static string Of(DataValue value) => value.Kind switch
    {
        DataKind.Text when value.Text!.Length == 0 => "\"\"",
        DataKind.Map when value.Members.Count == 0 => "",
        _ => string.Join(LineBreak, value.ToString().Split('\n')),
    };

    public static string Short(string text, int most) => text.Length <= most ? text : text[..BeforePair(text, most - 1)].TrimEnd() + Cut;

    /// <summary>Both texts short, so that where they differ is not among what is left out.</summary>
    public static (string Before, string After) Short(string before, string after, int most)
    {
        if (before.Length <= most && after.Length <= most)
        {
            return (before, after);
        }

        var common = before.AsSpan().CommonPrefixLength(after);
        var from = WordStart(before, Math.Max(0, common - CommonShown));
        return from == 0
            ? (Short(before, most), Short(after, most))
            : (Short(Cut + before[from..], most), Short(Cut + after[from..], most));
    }

    private static int WordStart(string text, int position)
    {
        var blank = position == 0 ? -1 : text.IndexOf(' ', position, Math.Min(CommonShown, text.Length - position));
        return BeforePair(text, blank < 0 ? position : blank + 1);
    }

    private static int BeforePair(string text, int position)
        => position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1 : position;
}
