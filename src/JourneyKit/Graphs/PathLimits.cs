namespace JourneyKit.Graphs;

/// <summary>How far a search for paths goes: their number grows beyond all bounds with the size of a map.</summary>
public sealed record PathLimits
{
    /// <summary>Paths of at most 50 touchpoints, at most 1,000 of them.</summary>
    public static PathLimits Default { get; } = new();

    /// <summary>The most touchpoints that a path may have, first and last included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Touchpoints
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Touchpoints));
            field = value;
        }
    } = 50;

    /// <summary>The most paths that are given. Where this many come, there may be more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Paths
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Paths));
            field = value;
        }
    } = 1_000;
}
