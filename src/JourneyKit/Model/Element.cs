using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>What every element of a map may have.</summary>
public abstract record Element : IKeyed
{
    private string? name;

    private protected Element()
    {
    }

    /// <inheritdoc/>
    public abstract string Key { get; }

    /// <summary>The name for people. Where none is given, the id with blanks for dashes and a capital first letter.</summary>
    public string Name
    {
        get => name ?? Id.ToName(Key);
        init => name = Unless(Nfc.Of(value));
    }

    /// <summary>What it is, in a sentence or more; null where not said.</summary>
    public string? Description { get; init => field = Nfc.Of(value); }

    /// <summary>Labels.</summary>
    public ElementList<string> Tags { get; init; }

    /// <summary>The evidence that it rests on.</summary>
    public ElementList<Id<Evidence>> Evidence { get; init; }

    /// <summary>The team's own <c>x-</c> keys.</summary>
    public ValueMap<string, DataValue> Extensions { get; init; }

    /// <summary>The name if it says more than the id does.</summary>
    internal string? WrittenName => name;

    /// <summary>What it is, its id, and its name where one is given, for people: <c>Touchpoint pay (Payment by card)</c>.</summary>
    public sealed override string ToString() => name is null ? $"{GetType().Name} {Key}" : $"{GetType().Name} {Key} ({name})";

    /// <summary>Forgets what a new id says by itself, so that the element equals one that was made with it.</summary>
    private protected virtual void IdChanged() => name = Unless(name);

    private string? Unless(string? value) => value is null || Id.SaysName(Key, value) ? null : value;
}
