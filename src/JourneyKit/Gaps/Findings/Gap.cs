using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>One thing that separates the journey as it is from the journey as it should be.</summary>
public sealed record Gap : IKeyed
{
    /// <summary>
    /// The id: the name of the kind, then what it is about, with colons between: <c>emotion-below-target:pay</c>. It comes
    /// of kind, element ids and arguments only, so that the same gap has the same id in every report. Unique in a report.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What kind of gap it is.</summary>
    public required GapKind Kind { get; init; }

    /// <summary>How much it matters.</summary>
    public required GapSeverity Severity { get; init; }

    /// <summary>What becomes of it.</summary>
    public required GapStanding Standing { get; init; }

    /// <summary>What it is, in a few words for a list: <c>Pay feels worse than it should</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a sentence or two for people who do not have the maps before them.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in a sentence; null where that is for the initiatives to say.</summary>
    public string? Advice { get; init; }

    /// <summary>What it is about, in both maps; the first is what it stands at. Never empty.</summary>
    public required ElementList<GapElement> Elements { get; init; }

    /// <summary>Its numbers, each with its inputs; empty where there is nothing to count.</summary>
    public ElementList<GapNumber> Numbers { get; init; }

    /// <summary>The pain points, opportunities and objectives that the second map gives as reasons.</summary>
    public ElementList<GapElement> Reasons { get; init; }

    /// <summary>
    /// The initiatives that close it, in the order of the maps: those that resolve its pain point, deliver what answers it
    /// or promise its target. Only of planned gaps; dropped initiatives are not among them.
    /// </summary>
    public ElementList<Id<Initiative>> Initiatives { get; init; }

    /// <summary>
    /// The initiatives that work on it and are not said to close it, in the order of the maps: those that concern the
    /// touchpoints of what is planned, and those whose promise is not enough.
    /// </summary>
    public ElementList<Id<Initiative>> WorkedOnBy { get; init; }

    /// <summary>
    /// The initiatives that make it worse, in the order of the maps. Where the second map gives reasons for a change,
    /// those behind the reasons; else those that concern what is worse. What is done already makes nothing worse from now on.
    /// </summary>
    public ElementList<Id<Initiative>> CausedBy { get; init; }

    /// <summary>The initiatives that concern the touchpoints it stands at; what that means is for <see cref="GapFinder"/> to say.</summary>
    internal ElementList<Id<Initiative>> Concerning { get; init; }

    /// <summary>The table of a summary that shows it when it is planned.</summary>
    internal GapTable Table { get; init; }

    /// <summary>Whether it is a pain point that the second map still has, and that hurts less there.</summary>
    internal bool IsEased => Table == GapTable.PainPoint && At(GapSide.After) is not null;

    /// <summary>The id of a gap of this report that tells of it as well, so that the short report has no line for both; null where none does.</summary>
    public string? ToldBy { get; init; }

    /// <summary>Whether the second map itself brings it, though nothing of the first map gets worse by it: who works there has made it.</summary>
    internal bool IsMadeByPlan { get; init; }

    /// <summary>Whether it is somebody's doing: it gets worse, or the plan brings it.</summary>
    internal bool IsHarm => Standing == GapStanding.Regression || (IsMadeByPlan && Standing == GapStanding.Open);

    /// <summary>Whether only the report of every gap tells it: it is the same in both maps and nobody meant to change it, the maps say why there is nothing to do about it, or another gap tells it.</summary>
    internal bool IsBackground { get; init; }

    /// <summary>Whether it is a small loss that the second map gives a reason for: told together with others like it, in one line.</summary>
    internal bool IsAccepted { get; init; }

    /// <summary>What a list or table says of it, where that is another thing than its name and numbers; null otherwise.</summary>
    internal string? Note { get; init; }

    /// <summary>What the message says besides its figures, where these are the figures of a conversion; null for another gap.</summary>
    internal string? BesideFigures { get; init; }

    /// <summary>What it has in common with others of its kind, where the kind has more than one case; null for <see cref="GapKind.Heading"/>.</summary>
    internal string? Heading { get; init; }

    /// <summary>What closing it is worth a month, in the maps' currency: of the conversions that it brings or keeps, or of what a pain point costs. Never negative; null where that is not known. One of <see cref="Numbers"/> says how it came about.</summary>
    public decimal? WorthPerMonth { get; init; }

    /// <summary>Whether one of its touchpoints is a moment of truth, in either map.</summary>
    public bool IsMomentOfTruth { get; init; }

    /// <summary>The name of the touchpoint that what it stands at is a part of; null where that is none.</summary>
    internal string? Place { get; init; }

    /// <summary>The names of those of its touchpoints that are moments of truth; empty where it is about one touchpoint alone.</summary>
    internal ElementList<string> MomentsOfTruth { get; init; }

    /// <summary>Whether it rests on a guess at which touchpoint became which; only with <see cref="JourneyKit.Changes.MatchMode.Suggest"/>.</summary>
    public bool RestsOnGuess { get; init; }

    string IKeyed.Key => Id;

    /// <summary>The element of a map that it stands at; null where that map has none.</summary>
    /// <param name="side">The map.</param>
    internal GapElement? At(GapSide side) => Elements.FirstOrDefault(element => element.Side == side);

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
