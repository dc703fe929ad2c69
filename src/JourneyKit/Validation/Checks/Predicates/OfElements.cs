using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where a condition does of any, all or none of some elements. Those that a reference leads to and that are not in the map meet none.</summary>
internal sealed class OfElements(Quantifier quantifier, Func<CheckScope, Found, IEnumerable<CheckedElement?>> elements, Condition condition) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
        => quantifier.Of(elements(scope, found), element => scope.Spend(1) && element is not null && condition.Holds(scope, element));
}
