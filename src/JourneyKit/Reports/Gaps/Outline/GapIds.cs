using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Reports.Gaps.Outline;

/// <summary>The ids by which the gaps of a line can be asked for with --explain.</summary>
/// <param name="Shown">Those that the line gives.</param>
/// <param name="More">How many more there are, which only the report of every gap gives.</param>
internal readonly record struct GapIds(ElementList<string> Shown, int More = 0)
{
    private const int Most = 8;

    /// <summary>The id of one gap.</summary>
    public static GapIds Of(Gap gap) => new([gap.Id]);

    /// <summary>The ids of gaps told as one. Where every gap follows with its own, a line that joins several gives none.</summary>
    public static GapIds Of(GapTheme theme, bool isWhole) => theme.Gaps.Count switch
    {
        1 => Of(theme.Gaps[0]),
        _ when isWhole => default,
        // To say that there is one more takes as much room as to give it.
        <= Most => new([.. theme.Gaps.Select(gap => gap.Id)]),
        var count => new([.. theme.Gaps.Take(Most - 1).Select(gap => gap.Id)], count - Most + 1),
    };

    /// <summary>The ids in a row.</summary>
    /// <param name="written">How one id is written.</param>
    public string Listed(Func<string, string> written) => string.Join(", ", Shown.Select(written)) + (More == 0 ? "" : $" and {More} more with --all");
}
