using System.Globalization;
using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>
/// A value of a team's own <c>x-</c> key, of a fact, or of a property as a comparison shows it: what YAML and JSON have
/// in common. Equal by value: <c>1.0</c> and <c>1</c> are the same number, the order of a map's members is nothing.
/// </summary>
public sealed record DataValue
{
    private DataValue(DataKind kind, string? text = null)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>Nothing.</summary>
    public static DataValue Null { get; } = new(DataKind.Null);

    /// <summary>What the value is.</summary>
    public DataKind Kind { get; }

    /// <summary>The text; for a number its digits, for a boolean <c>true</c> or <c>false</c>; null for anything else.</summary>
    public string? Text { get; }

    /// <summary>The items of a list; empty for anything else.</summary>
    public ElementList<DataValue> Items { get; private init; }

    /// <summary>The members of a map; empty for anything else.</summary>
    public ValueMap<string, DataValue> Members { get; private init; }

    // Parsing such digits would round them.
    private bool IsBeyondDecimal { get; init; }

    /// <summary>How many lists and maps stand in each other: 0 for anything else.</summary>
    internal int Height { get; private init; }

    /// <summary>The number; null for anything else, and for a number with more digits than a <see cref="decimal"/> holds.</summary>
    public decimal? AsNumber => Kind == DataKind.Number && !IsBeyondDecimal ? decimal.Parse(Text!, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>Converts a text.</summary>
    public static implicit operator DataValue(string text) => FromString(text);

    /// <summary>Converts a number.</summary>
    public static implicit operator DataValue(decimal number) => FromDecimal(number);

    /// <summary>Converts a number.</summary>
    public static implicit operator DataValue(int number) => FromDecimal(number);

    /// <summary>Converts true or false.</summary>
    public static implicit operator DataValue(bool value) => FromBoolean(value);

    /// <summary>Makes a text.</summary>
    /// <exception cref="ArgumentNullException">The text is null; <see cref="Null"/> stands for nothing.</exception>
    public static DataValue FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AsWritten(Nfc.Of(text));
    }

    /// <summary>Makes a number.</summary>
    public static DataValue FromDecimal(decimal number) => new(DataKind.Number, Numerals.Number(number));

    /// <summary>Makes true or false.</summary>
    public static DataValue FromBoolean(bool value) => new(DataKind.Boolean, value ? "true" : "false");

    /// <summary>Makes a list.</summary>
    /// <exception cref="ArgumentException">An item is null; <see cref="Null"/> stands for nothing.</exception>
    public static DataValue FromItems(ElementList<DataValue> items)
    {
        var height = 0;
        foreach (var item in items.Items)
        {
            height = Math.Max(height, item?.Height ?? throw new ArgumentException("An item of the list is null; DataValue.Null stands for nothing.", nameof(items)));
        }

        return new(DataKind.List) { Items = items, Height = height + 1 };
    }

    /// <summary>Makes a map.</summary>
    public static DataValue FromMembers(ValueMap<string, DataValue> members)
    {
        var height = 0;
        foreach (var member in members.Entries)
        {
            height = Math.Max(height, member.Value.Height);
        }

        return new(DataKind.Map) { Members = members, Height = height + 1 };
    }

    /// <summary>The value in one line, for people: a text as it is, lists in brackets, maps in braces.</summary>
    public override string ToString() => Kind switch
    {
        DataKind.Null => "nothing",
        DataKind.List => $"[{string.Join(", ", Items)}]",
        DataKind.Map when Members.Count == 0 => "{ }",
        DataKind.Map => $"{{ {string.Join(", ", Members.Select(m => $"{m.Key}: {m.Value}"))} }}",
        _ => Text!,
    };

    /// <summary>Makes a text that keeps its form.</summary>
    internal static DataValue AsWritten(string text) => new(DataKind.Text, text);

    /// <summary>A number that is kept as the digits it was written in where no <see cref="decimal"/> holds it.</summary>
    internal static DataValue FromDigits(string digits) => new(DataKind.Number, digits) { IsBeyondDecimal = true };
}
