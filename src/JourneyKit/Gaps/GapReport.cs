using JourneyKit.Gaps.Changes;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>What separates two maps, what becomes of it, and in which order to close it. Immutable; the same maps and options give the same report.</summary>
public sealed class GapReport
{
    internal GapReport(GapContext context, ElementMap<Gap> gaps)
    {
        Options = context.Options;
        Changes = context.Changes;
        Gaps = gaps;
        Conversions = context.Conversions;
    }

    /// <summary>How the analysis was made.</summary>
    public GapOptions Options { get; }

    /// <summary>The first map: the journey as it is.</summary>
    public JourneyMap Current => Changes.Before;

    /// <summary>The second map: the journey as it should be.</summary>
    public JourneyMap Future => Changes.After;

    /// <summary>All that differs between the maps, and which elements are which.</summary>
    public ChangeSet Changes { get; }

    /// <summary>The gaps by their ids, group by group, in the order of the maps.</summary>
    public ElementMap<Gap> Gaps { get; }

    /// <summary>What becomes of each conversion: those of the second map in its order, then those that only the first has.</summary>
    public ElementList<ConversionOutlook> Conversions { get; }

    /// <summary>Whether both maps have the same id. Where they have not, they were compared as if they were of one journey.</summary>
    public bool IsOneJourney => Current.Id == Future.Id;

    /// <summary>Whether both maps are of the same state: two versions, of which neither is the other's target. Then only what is worse, what hurts and what is unexplained is looked for.</summary>
    public bool AreVersions => Current.State == Future.State;

    /// <summary>The gaps with one standing, in the order of <see cref="Gaps"/>.</summary>
    /// <param name="standing">What becomes of them.</param>
    public IEnumerable<Gap> With(GapStanding standing) => Gaps.Where(gap => gap.Standing == standing);
}
