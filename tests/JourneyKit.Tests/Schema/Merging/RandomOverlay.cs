using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Merging;

/// <summary>
/// What people write into a document that extends a map, right and wrong, at random: edits, values that are inherited,
/// nulls, slips, empty lists and mappings, shorthands, lists of ids, and values of a kind that does not belong there.
/// </summary>
internal sealed class RandomOverlay(Random random, Tally tally)
{
    public const string Shorthands = "shorthands";
    public const string ListForms = "list forms";

    private int made;

    /// <summary>The constructs that it counts.</summary>
    public static string[] Names { get; } = [Shorthands, ListForms];

    /// <summary>Makes the entries of a document that extends another.</summary>
    /// <param name="known">What is extended.</param>
    /// <param name="donor">Another map, whose values are taken for new ones.</param>
    public List<KeyValuePair<string, DataValue>> Of(DataValue known, DataValue donor)
        => [.. Element(JourneySchema.Map, known, donor).Members.Where(member => !DocumentLinks.NotInherited.Contains(member.Key))];

    private DataValue Element(ElementTable table, DataValue known, DataValue donor)
    {
        if (table.Shorthand is not null && Chance(0.3))
        {
            tally.Add(Shorthands);
            return Alone(table, known, donor);
        }

        var entries = new Dictionary<string, DataValue>(StringComparer.Ordinal);
        for (var left = random.Next(1, table == JourneySchema.Map ? 6 : 4); left > 0; left--)
        {
            var (key, value) = Property(table, WrittenOut(known, table), WrittenOut(donor, table));
            if (key.Length > 0 && !entries.ContainsKey(key))
            {
                entries.Add(key, value);
            }
        }

        return Mapping(entries);
    }

    private DataValue Alone(ElementTable table, DataValue known, DataValue donor)
        => Pick<DataValue>([WrittenOut(known, table), WrittenOut(donor, table)]).Members.TryGetValue(table.Shorthand!, out var value) && Chance(0.8) ? value : Pick<DataValue>(["a text", "50%", 3]);

    private (string Key, DataValue Value) Property(ElementTable table, DataValue known, DataValue donor)
    {
        var choice = random.Next(20);
        if (choice < 9 && known.Members.Count > 0)
        {
            var (key, value) = Some(known);
            return (key, Value(table.Find(key), value, donor.Members.TryGetValue(key, out var other) ? other : DataValue.Null));
        }

        if (choice < 14 && donor.Members.Count > 0)
        {
            var (key, value) = Some(donor);
            return (key, known.Members.ContainsKey(key) ? Value(table.Find(key), known.Members.First(member => member.Key == key).Value, value) : value);
        }

        var name = Pick(table.Keys.ToList());
        return choice switch
        {
            14 => (name, DataValue.Null),
            15 => (Slip(name), Chance(0.5) ? DataValue.Null : "a text"),
            16 => ("x-" + Pick(["board", "bord", "note"]), Pick([DataValue.Null, 1, Mapping([]), Mapping(new() { ["a"] = DataValue.Null, ["b"] = 2 }), DataValue.FromItems([DataValue.Null, 3])])),
            17 => (name, DataValue.FromItems([])),
            18 => (name, Mapping([])),
            _ => (name, Pick<DataValue>(["a text", DataValue.FromItems(["a", "b"]), Mapping(new() { ["a"] = 1 }), true])),
        };
    }

    private DataValue Value(ElementProperty? property, DataValue known, DataValue donor)
    {
        if (property?.Shape is { IsMerged: true } shape && Chance(0.85))
        {
            return shape.Table is not { } table ? Scalars(known, donor)
                : shape.GetType().Name.StartsWith("ElementMap", StringComparison.Ordinal) ? Elements(table, known, donor)
                : Element(table, known, donor);
        }

        return random.Next(8) switch
        {
            0 or 1 => known,
            2 or 3 => DataValue.Null,
            4 => DataValue.FromItems([]),
            5 => Pick<DataValue>(["a text", 7, true, Mapping([])]),
            _ => donor,
        };
    }

    private DataValue Elements(ElementTable table, DataValue known, DataValue donor)
    {
        var ids = IdsOf(known);
        if (Chance(0.15))
        {
            return Listed(ids);
        }

        var entries = new Dictionary<string, DataValue>(StringComparer.Ordinal);
        if (Chance(0.15))
        {
            foreach (var id in ids.OrderBy(_ => random.Next()).Take(Chance(0.7) ? ids.Count : 1))
            {
                entries.Add(id, Chance(0.7) ? Mapping([]) : Element(table, Of(known, id), DataValue.Null));
            }
        }

        for (var left = random.Next(1, 3); left > 0; left--)
        {
            entries.TryAdd(Id(ids), Pick(
            [
                DataValue.Null, Mapping([]), Pick<DataValue>(["a text", 1, DataValue.FromItems(["a"])]),
                .. ids.Count == 0 ? [] : Enumerable.Repeat(Element(table, Of(known, Pick(ids)), IdsOf(donor) is [_, ..] others ? Of(donor, Pick(others)) : DataValue.Null), 5),
            ]));
        }

        return Chance(0.05) ? Mapping([]) : Mapping(entries);
    }

    private DataValue Listed(List<string> ids)
    {
        tally.Add(ListForms);
        var items = ids.OrderBy(_ => random.Next()).Take(random.Next(ids.Count + 1)).Append(Id(ids)).Distinct().Select(DataValue.FromString).ToList();
        return DataValue.FromItems([.. items, .. Chance(0.1) ? [Pick([DataValue.Null, true, Mapping([])])] : Array.Empty<DataValue>()]);
    }

    // Facts, demographics, what a persona uses: scalars by name.
    private DataValue Scalars(DataValue known, DataValue donor)
    {
        var entries = new Dictionary<string, DataValue>(StringComparer.Ordinal);
        for (var left = random.Next(1, 3); left > 0 && known.Members.Count > 0; left--)
        {
            var (key, value) = Some(known);
            entries.TryAdd(Chance(0.7) ? key : Slip(key), Pick([value, DataValue.Null, donor.Members.Count > 0 ? Some(donor).Value : value, DataValue.FromItems(["a"])]));
        }

        return Mapping(entries);
    }

    private string Id(List<string> ids) => ids.Count > 0 && Chance(0.7) ? Chance(0.75) ? Pick(ids) : Slip(Pick(ids)) : $"new-one-{++made}";

    private string Slip(string word)
    {
        if (word.Length == 0)
        {
            return "e";
        }

        var at = random.Next(word.Length);
        return random.Next(3) switch
        {
            0 => word.Insert(at, word[at..(at + 1)]),
            1 when word.Length > 1 => word.Remove(at, 1),
            _ => at + 1 < word.Length ? word[..at] + word[at + 1] + word[at] + word[(at + 2)..] : word + "e",
        };
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(List<T> among) => among[random.Next(among.Count)];

    private KeyValuePair<string, DataValue> Some(DataValue mapping) => mapping.Members.ElementAt(random.Next(mapping.Members.Count));

    private static DataValue WrittenOut(DataValue element, ElementTable table)
        => element.Kind is DataKind.Map or DataKind.Null || table.Shorthand is not { } shorthand ? element : Mapping(new() { [shorthand] = element });

    private static List<string> IdsOf(DataValue elements) => elements.Kind == DataKind.List ? [.. elements.Items.Select(item => item.Text!)] : [.. elements.Members.Keys];

    private static DataValue Of(DataValue elements, string id) => elements.Members.TryGetValue(id, out var element) ? element : Mapping([]);

    private static DataValue Mapping(Dictionary<string, DataValue> entries) => DataValue.FromMembers(ElementCollections.Values<string, DataValue>([.. entries]));
}
