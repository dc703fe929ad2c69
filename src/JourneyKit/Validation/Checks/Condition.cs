namespace JourneyKit.Validation.Checks;

/// <summary>What can hold of an element.</summary>
internal abstract class Condition
{
    public abstract bool Holds(CheckScope scope, CheckedElement element);

    /// <summary>Where the condition does not hold: the key of the element that is to blame; null where that is no single one.</summary>
    public virtual string? KeyToBlame(CheckScope scope, CheckedElement element) => null;
}
