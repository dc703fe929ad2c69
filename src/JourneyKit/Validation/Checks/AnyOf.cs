namespace JourneyKit.Validation.Checks;

/// <summary>Holds where at least one of some conditions does.</summary>
internal sealed class AnyOf(IReadOnlyList<Condition> conditions) : Condition
{
    public override bool Holds(CheckScope scope, CheckedElement element) => conditions.Any(condition => condition.Holds(scope, element));
}
