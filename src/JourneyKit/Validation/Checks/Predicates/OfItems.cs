using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where a predicate does of any, all or none of the items of a list, or the values of a mapping.</summary>
internal sealed class OfItems(Quantifier quantifier, Predicate predicate) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
        => quantifier.Of(found.Items, item => scope.Spend(1) && predicate.Holds(scope, from, new Found(item)));
}
