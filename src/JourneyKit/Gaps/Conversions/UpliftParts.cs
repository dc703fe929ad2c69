namespace JourneyKit.Gaps.Conversions;

/// <summary>An uplift divided: 1 means all journeys.</summary>
/// <param name="Vertices">What each vertex adds.</param>
/// <param name="Entries">What the entries add.</param>
/// <param name="Left">What is left to nobody: where a loop closes or opens, reaching the conversion is not a matter of degree.</param>
/// <param name="IsSettled">Whether dividing more finely would change nothing.</param>
internal sealed record UpliftParts(double[] Vertices, double Entries, double Left, bool IsSettled)
{
    /// <summary>What the parts may miss the whole by before it is divided more finely.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>Compares the parts, the last of them the entries', with the whole that they should make.</summary>
    public static UpliftParts Of(double[] parts, double whole)
    {
        var rest = whole - parts.Sum();
        if (!double.IsFinite(rest))
        {
            return new UpliftParts(new double[parts.Length - 1], 0, whole, IsSettled: true);
        }

        if (Math.Abs(rest) > Tolerance)
        {
            return new UpliftParts(parts[..^1], parts[^1], rest, IsSettled: false);
        }

        var largest = Array.IndexOf(parts, parts.MaxBy(Math.Abs));
        parts[largest] += rest;
        return new UpliftParts(parts[..^1], parts[^1], 0, IsSettled: true);
    }
}
