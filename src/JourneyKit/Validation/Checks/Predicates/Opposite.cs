using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where another predicate does not.</summary>
internal sealed class Opposite(Predicate predicate) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found) => !predicate.Holds(scope, from, found);
}
