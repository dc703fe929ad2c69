namespace JourneyKit.Gaps;

/// <summary>What becomes of a gap by the second map.</summary>
public enum GapStanding
{
    /// <summary>The second map closes it: that is the way still to go.</summary>
    Planned,

    /// <summary>Nothing in the second map closes it.</summary>
    Open,

    /// <summary>The maps do not say enough to tell: a change without a reason, a pain point that disappears without an explanation, numbers that cannot be compared.</summary>
    Unclear,

    /// <summary>The second map makes it worse than it is.</summary>
    Regression,
}
