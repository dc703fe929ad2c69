namespace JourneyKit.Graphs;

/// <summary>What a way costs: what is known of it first, then in how many places it is unknown, then touches.</summary>
internal readonly record struct WayCost(decimal Known, int Unknown, int Touches) : IComparable<WayCost>
{
    /// <summary>The cost of a place; null where it is unknown.</summary>
    public static WayCost Of(decimal? cost, int touches) => new(cost ?? 0, cost is null ? 1 : 0, touches);

    public static WayCost operator +(WayCost one, WayCost other) => new(one.Known + other.Known, one.Unknown + other.Unknown, one.Touches + other.Touches);

    public static bool operator <(WayCost one, WayCost other) => one.CompareTo(other) < 0;

    public static bool operator >(WayCost one, WayCost other) => one.CompareTo(other) > 0;

    public static bool operator <=(WayCost one, WayCost other) => one.CompareTo(other) <= 0;

    public static bool operator >=(WayCost one, WayCost other) => one.CompareTo(other) >= 0;

    public int CompareTo(WayCost other)
        => Known != other.Known ? Known.CompareTo(other.Known)
            : Unknown != other.Unknown ? Unknown.CompareTo(other.Unknown)
            : Touches.CompareTo(other.Touches);
}
