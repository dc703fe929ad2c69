using JourneyKit.Editing;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Editing;

/// <summary>Random changes of a document, whatever it says.</summary>
internal sealed class RandomChanges(Random random, Tally tally)
{
    public const string SetText = "set: text";
    public const string SetNumber = "set: number or word";
    public const string SetLines = "set: text of several lines";
    public const string SetMapping = "set: mapping";
    public const string SetList = "set: list";
    public const string InsertEntry = "insert: entry";
    public const string InsertItem = "insert: item";
    public const string RemoveEntry = "remove: entry";
    public const string RemoveItem = "remove: item";
    public const string MoveEntry = "move: entry";
    public const string MoveItem = "move: item";

    private static readonly string[] Texts = ["pay", "a longer text", "it's", "a: b", "a #b", "# no comment", "- no item", "true", "007", "", " edge ", "[x]", "{x", "say \"so\"", "ü – 漢", "x, y", "*no", "&no", "!no", "%no", "@no", "null", "~", "1.0", "back\\slash", "colon:", "tab\there"];
    private static readonly string[] Lines = ["one\ntwo", "one\ntwo\n", "one\n\n  three\n", " one\ntwo", "one \ntwo", "one\n\n"];
    private static readonly string[] Words = ["5", "-1.5", "true", "35%", "2024-05", "45s", "null", "680/1000", "website"];

    public static string[] Names { get; } = [SetText, SetNumber, SetLines, SetMapping, SetList, InsertEntry, InsertItem, RemoveEntry, RemoveItem, MoveEntry, MoveItem];

    /// <summary>A change; null where none was found.</summary>
    public Change? Of(EditValue root)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var route = RouteIn(root);
            var value = root.At(route);
            var found = random.Next(5) switch
            {
                0 when !value.IsScalar => InsertInto(route, value),
                1 when !value.IsScalar && value.Entries.Count > 0 => Counted(value.Kind == NodeKind.Mapping ? RemoveEntry : RemoveItem, new Change.Remove(route, random.Next(value.Entries.Count))),
                2 when !value.IsScalar && value.Entries.Count > 1 => MoveIn(route, value),
                3 or 4 when route.Length > 0 => new Change.Set(route, Value(0)),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A scalar in the place of another.</summary>
    public Change.Set? ScalarOf(EditValue root)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var route = RouteIn(root);
            if (route.Length > 0 && root.At(route).IsScalar)
            {
                return new Change.Set(route, Scalar());
            }
        }

        return null;
    }

    // Lists are few among all that documents hold: they come as often as mappings.
    private int[] RouteIn(EditValue root)
    {
        var routes = new List<(int[] Route, NodeKind Kind)>();
        Collect(root, []);
        var kind = routes[random.Next(routes.Count)].Kind;
        var wanted = random.Next(4) == 0 ? NodeKind.Sequence : random.Next(3) == 0 ? NodeKind.Mapping : kind;
        var fitting = routes.Where(each => each.Kind == wanted).ToList();
        return fitting.Count > 0 ? fitting[random.Next(fitting.Count)].Route : [];

        void Collect(EditValue value, int[] route)
        {
            routes.Add((route, value.Kind));
            for (var i = 0; i < value.Entries.Count; i++)
            {
                Collect(value.Entries[i].Value, [.. route, i]);
            }
        }
    }

    private Change InsertInto(int[] route, EditValue value)
    {
        var isMapping = value.Kind == NodeKind.Mapping;
        var key = isMapping ? NewKey(value) : null;
        return Counted(isMapping ? InsertEntry : InsertItem, new Change.Insert(route, random.Next(value.Entries.Count + 1), new EditEntry(key, Value(0))));
    }

    private Change MoveIn(int[] route, EditValue value)
    {
        var from = random.Next(value.Entries.Count);
        var to = (from + 1 + random.Next(value.Entries.Count - 1)) % value.Entries.Count;
        return Counted(value.Kind == NodeKind.Mapping ? MoveEntry : MoveItem, new Change.Move(route, from, to));
    }

    private EditValue Value(int depth)
    {
        switch (random.Next(depth > 1 ? 6 : 9))
        {
            case 6 or 7:
                tally.Add(SetMapping);
                return EditValue.Mapping(Enumerable.Range(0, random.Next(3)).Select(i => new EditEntry("k" + i, Value(depth + 1))));
            case 8:
                tally.Add(SetList);
                return EditValue.Sequence(Enumerable.Range(0, random.Next(3)).Select(_ => Value(depth + 1)));
            default:
                return Scalar();
        }
    }

    private EditValue Scalar()
    {
        switch (random.Next(5))
        {
            case 0:
                tally.Add(SetLines);
                return EditValue.Quoted(Lines[random.Next(Lines.Length)]);
            case 1:
                tally.Add(SetNumber);
                return EditValue.Plain(Words[random.Next(Words.Length)]);
            default:
                tally.Add(SetText);
                return EditValue.Quoted(Texts[random.Next(Texts.Length)]);
        }
    }

    private string NewKey(EditValue mapping)
    {
        var keys = mapping.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; ; i++)
        {
            var key = random.Next(4) == 0 ? Texts[random.Next(Texts.Length)] + i : "new-" + i;
            if (!keys.Contains(key))
            {
                return key;
            }
        }
    }

    private Change Counted(string what, Change change)
    {
        tally.Add(what);
        return change;
    }
}
