using JourneyKit.Model;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where another predicate does of a number that is counted: of the items of a list, or the characters of a text.</summary>
internal sealed class Amount(Func<Found, int?> count, Predicate predicate) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
        => count(found) is { } amount && scope.Spend(amount) && predicate.Holds(scope, from, new Found(DataValue.FromDecimal(amount)));
}
