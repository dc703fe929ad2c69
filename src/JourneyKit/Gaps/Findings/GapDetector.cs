using JourneyKit.Gaps.Context;

namespace JourneyKit.Gaps.Findings;

/// <summary>Finds the gaps of one kind. Detectors keep no state; one is added by a line in the list of its group.</summary>
internal abstract class GapDetector
{
    public abstract GapKind Kind { get; }

    /// <summary>
    /// Whether it says something of two versions of one state as well. What asks for the way to a target does not: neither
    /// of two current maps is one.
    /// </summary>
    public virtual bool AppliesToVersions => false;

    /// <summary>Two maps between which there is a gap of this kind.</summary>
    public abstract GapExample FoundExample { get; }

    /// <summary>The same two maps, changed as little as it takes for there to be none.</summary>
    public abstract GapExample NotFoundExample { get; }

    /// <summary>The gaps, in the order of the maps.</summary>
    public abstract IEnumerable<Gap> Find(GapContext context);

    /// <summary>Of two versions of one state only what got worse: neither asks anything of the other.</summary>
    protected static IEnumerable<Gap> WorseOfVersions(GapContext context, IEnumerable<Gap> gaps)
        => context.AreVersions ? gaps.Where(gap => gap.Standing == GapStanding.Regression) : gaps;

    /// <summary>The id of a gap of this kind: what it is about, in parts.</summary>
    protected string IdOf(params IEnumerable<string> parts) => GapId.Of(Kind, parts);
}
