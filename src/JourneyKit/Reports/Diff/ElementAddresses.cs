using System.Text;
using System.Text.Json;
using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Diff;

/// <summary>
/// Tells which element a path is about. The JSON Schema is asked, since it is made from the tables of the format: a new
/// kind of element is known here without a word.
/// </summary>
internal sealed class ElementAddresses : IDisposable
{
    public const string Map = "map";
    public const string Library = "library";

    private const string ReferencePrefix = "#/$defs/";

    private readonly JsonDocument schema = JsonDocument.Parse(JourneyJsonSchema.Text);
    private readonly string root;

    /// <summary>Knows the elements of one kind of document.</summary>
    /// <param name="root">What the document is: <c>map</c> or <c>library</c>.</param>
    public ElementAddresses(string root) => this.root = root;

    public ElementAddress Of(ElementPath path)
    {
        var (kind, element, at) = (root, ElementPath.Root, Definition(root));
        var property = new List<string>();
        var walked = ElementPath.Root;
        foreach (var segment in path.Segments)
        {
            walked /= segment;
            property.Add(segment);
            at = Step(at, segment);
            if (at is { } found && ReferenceIn(found) is { } name)
            {
                (kind, element, at) = (name, walked, Definition(name));
                property.Clear();
            }
        }

        return new ElementAddress(InWords(kind), element, string.Join('/', property));
    }

    /// <summary>A change with its numbers as people read them. What is a team's own stays as it is written.</summary>
    public Change Readable(Change change) => change with { Before = Readable(change.BeforePath, change.Before), After = Readable(change.AfterPath, change.After) };

    public void Dispose() => schema.Dispose();

    private DataValue? Readable(ElementPath path, DataValue? value)
        => value is null ? null : Readable(value, path.Segments.Aggregate(Definition(root), (at, segment) => Resolved(Step(at, segment))));

    private DataValue Readable(DataValue value, JsonElement? at) => value.Kind switch
    {
        DataKind.Number when at is { } known && value.AsNumber is { } number && NumberIn(known) is { } schema => IsFeeling(schema) ? Figures.Signed(number) : Figures.Stated(number),
        DataKind.List => DataValue.FromItems([.. value.Items.Select(item => Readable(item, Resolved(ItemsIn(at))))]),
        DataKind.Map => DataValue.FromMembers(ElementCollections.Values<string, DataValue>([.. value.Members.Select(member => KeyValuePair.Create(member.Key, Readable(member.Value, Resolved(Step(at, member.Key)))))])),
        _ => value,
    };

    private JsonElement? Resolved(JsonElement? at) => at is { } found && ReferenceIn(found) is { } name ? Definition(name) : at;

    private static JsonElement? ItemsIn(JsonElement? at)
        => at is { } found ? Choices(found).Select(choice => choice.TryGetProperty("items", out var items) ? items : (JsonElement?)null).FirstOrDefault(items => items is not null) : null;

    private static JsonElement? NumberIn(JsonElement at)
        => Choices(at).Select(choice => choice.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() is "number" or "integer" ? choice : (JsonElement?)null).FirstOrDefault(number => number is not null);

    // The one scale that has two sides; numbers on it have signs.
    private static bool IsFeeling(JsonElement number)
        => number.TryGetProperty("minimum", out var least) && number.TryGetProperty("maximum", out var most) && (least.GetDecimal(), most.GetDecimal()) is (-2, 2);

    private JsonElement? Definition(string name) => schema.RootElement.GetProperty("$defs").GetProperty(name);

    private static JsonElement? Step(JsonElement? at, string segment)
    {
        foreach (var choice in at is { } from ? Choices(from) : [])
        {
            if (choice.TryGetProperty("properties", out var properties) && properties.TryGetProperty(segment, out var property))
            {
                return property;
            }

            if (choice.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object)
            {
                return others;
            }
        }

        return null;
    }

    private string? ReferenceIn(JsonElement at)
        => Choices(at).Select(choice => choice.TryGetProperty("$ref", out var reference) ? reference.GetString()![ReferencePrefix.Length..] : null).FirstOrDefault(name => name is not null && IsOfElement(name));

    // Some definitions say only what may stand in place of a value.
    private bool IsOfElement(string name) => Definition(name) is { } definition && Choices(definition).Any(choice => choice.TryGetProperty("properties", out _));

    private static IEnumerable<JsonElement> Choices(JsonElement at)
        => at.TryGetProperty("anyOf", out var choices) ? choices.EnumerateArray().SelectMany(Choices) : [at];

    private static string InWords(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString());
        }

        return words.ToString();
    }
}
