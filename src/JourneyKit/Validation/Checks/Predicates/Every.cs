using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where each of some predicates does.</summary>
internal sealed class Every(IReadOnlyList<Predicate> predicates) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
    {
        foreach (var predicate in predicates)
        {
            if (!predicate.Holds(scope, from, found))
            {
                return false;
            }
        }

        return true;
    }
}
