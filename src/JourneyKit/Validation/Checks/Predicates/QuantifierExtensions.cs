namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Asks of as many as it takes.</summary>
internal static class QuantifierExtensions
{
    public static bool Of<T>(this Quantifier quantifier, IEnumerable<T> items, Func<T, bool> holds) => quantifier switch
    {
        Quantifier.Any => items.Any(holds),
        Quantifier.All => items.All(holds),
        _ => !items.Any(holds),
    };
}
