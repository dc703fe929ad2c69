using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where something is said, or where nothing is.</summary>
internal sealed class Presence(bool isPresent) : Predicate
{
    public override bool Holds(CheckScope scope, CheckedElement from, Found found) => found.IsPresent == isPresent;
}
