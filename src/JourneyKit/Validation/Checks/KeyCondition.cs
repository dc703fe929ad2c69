using JourneyKit.Validation.Checks.Paths;
using JourneyKit.Validation.Checks.Predicates;

namespace JourneyKit.Validation.Checks;

/// <summary>Holds where a predicate does of the key of an element.</summary>
internal sealed class KeyCondition(Predicate predicate) : Condition
{
    public override bool Holds(CheckScope scope, CheckedElement element) => predicate.Holds(scope, element, new Found(element.Key));
}
