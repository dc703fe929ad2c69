namespace JourneyKit.Gaps.States;

/// <summary>The value of a gap in the first map and the one that the second asks for.</summary>
/// <param name="From">In the first map.</param>
/// <param name="To">In the second.</param>
internal readonly record struct NumberPair(decimal From, decimal To)
{
    private const string ToBe = " to be";

    private static readonly string[] Today = [" now", " today"];

    /// <summary>The first two numbers of a gap of which one says how it is now and the other how it is to be; null where it has none, or in different types.</summary>
    public static NumberPair? Of(Gap gap)
    {
        foreach (var after in gap.Numbers)
        {
            // A metric has a value and a target; everything else is called the same on both sides.
            var what = after.Name == "target" ? "value" : after.Name.EndsWith(ToBe, StringComparison.Ordinal) ? after.Name[..^ToBe.Length] : null;
            if (what is not null && gap.Numbers.FirstOrDefault(before => Array.Exists(Today, word => before.Name == what + word)) is { } before && before.Value.Type == after.Value.Type)
            {
                return new NumberPair(before.Value.Value, after.Value.Value);
            }
        }

        return null;
    }
}
