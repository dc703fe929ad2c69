using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Validation.Checks.Paths;

/// <summary>What stands at the end of a path: a value, or elements.</summary>
internal readonly struct Found
{
    private readonly CheckedElement? holder;
    private readonly ElementProperty? property;

    public Found(DataValue? value) => Value = value;

    public Found(CheckedElement holder, ElementProperty property) => (this.holder, this.property) = (holder, property);

    public static Found Nothing { get; } = new(null);

    /// <summary>The value; null where nothing is said, and for elements.</summary>
    public DataValue? Value { get; }

    /// <summary>The elements; none where a value stands there.</summary>
    public IEnumerable<CheckedElement> Elements => holder is not null ? holder.Below(property!) : [];

    public bool IsPresent => Value is not null || Elements.Any();

    /// <summary>The items of a list, and the values of a mapping.</summary>
    public IEnumerable<DataValue> Items => Value switch
    {
        null => [],
        { Kind: DataKind.List } => Value.Items,
        _ => Value.Members.Select(member => member.Value),
    };

    /// <summary>How many items, entries or elements there are.</summary>
    public int Count => Value is null ? Elements.Count() : Value.Items.Count + Value.Members.Count;
}
