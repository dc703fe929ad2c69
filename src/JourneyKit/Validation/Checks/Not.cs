namespace JourneyKit.Validation.Checks;

/// <summary>Holds where another condition does not.</summary>
internal sealed class Not(Condition condition) : Condition
{
    public override bool Holds(CheckScope scope, CheckedElement element) => !condition.Holds(scope, element);
}
