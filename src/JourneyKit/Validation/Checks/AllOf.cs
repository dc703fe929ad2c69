namespace JourneyKit.Validation.Checks;

/// <summary>Holds where every one of some conditions does.</summary>
internal sealed class AllOf(IReadOnlyList<Condition> conditions) : Condition
{
    public override bool Holds(CheckScope scope, CheckedElement element) => conditions.All(condition => condition.Holds(scope, element));

    public override string? KeyToBlame(CheckScope scope, CheckedElement element) => conditions.FirstOrDefault(condition => !condition.Holds(scope, element))?.KeyToBlame(scope, element);
}
