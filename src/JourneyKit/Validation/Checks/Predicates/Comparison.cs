using JourneyKit.Schema;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where the value is more, less, or as much as another. Values of different types are not compared: it does not hold then.</summary>
/// <param name="ordering">By what they are compared.</param>
/// <param name="operand">The other value.</param>
/// <param name="accepts">Tells by the sign of value minus operand whether it holds.</param>
internal sealed class Comparison(Ordering ordering, Operand operand, Func<int, bool> accepts) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
        => found.Value is { } value
            && operand.Value(scope, from) is { } other
            && Magnitude.Of(ordering, value) is { } left
            && Magnitude.Of(ordering, other) is { } right
            && left.Type == right.Type
            && accepts(left.Amount.CompareTo(right.Amount));
}
