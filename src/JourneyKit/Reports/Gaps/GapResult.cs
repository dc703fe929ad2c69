using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Gaps.States;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>A gap analysis with the files that it was made of.</summary>
/// <param name="Report">The analysis.</param>
/// <param name="Before">The first map.</param>
/// <param name="After">The second map.</param>
/// <param name="Lifecycle">What became of the gaps of an earlier report; null where none was given.</param>
/// <param name="States">How far each of more than two states comes; null for two.</param>
internal sealed record GapResult(GapReport Report, NamedDocument Before, NamedDocument After, GapLifecycle? Lifecycle, StateSeries? States)
{
    /// <summary>The marks around the words of the maps.</summary>
    public QuotationMarks Marks => QuotationMarks.Of(Report.After.Language ?? Report.Before.Language);

    /// <summary>The file of a side.</summary>
    public NamedDocument Input(GapSide side) => side == GapSide.Before ? Before : After;

    /// <summary>Where something stands in the text; null for what is computed, and for what only a program made.</summary>
    public SourceSpan? Place(GapSide side, ElementPath path)
        => path.Parent is null ? null : Input(side).Place(path);
}
