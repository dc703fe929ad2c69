using System.Text;
using JourneyKit.Editing;
using JourneyKit.Merging;
using JourneyKit.Schema;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Merging;

/// <summary>What one person does to a map in an editor, at random: the file is valid before and afterwards, and lines that were not touched stay.</summary>
internal sealed class MergeScript(Random random, Tally tally, string name)
{
    public const string SetProperty = "property changed";
    public const string AddProperty = "property added";
    public const string RemoveProperty = "property removed";
    public const string AddElement = "element added";
    public const string RemoveElement = "element removed with what refers to it";
    public const string Rename = "id changed with what refers to it";
    public const string Move = "element moved";
    public const string AddWay = "transition added";
    public const string ChangeList = "list changed";
    public const string AddComment = "comment added";
    public const string ChangeComment = "comment changed";

    private static readonly string[] HeadKeys = ["journeykit", "id", "state", "language", "$schema", "kind"];

    private int made;

    public static string[] Names { get; } = [SetProperty, AddProperty, RemoveProperty, AddElement, RemoveElement, Rename, Move, AddWay, ChangeList, AddComment, ChangeComment];

    /// <summary>The ids that were changed.</summary>
    public Dictionary<string, string> Renamed { get; } = new(StringComparer.Ordinal);

    /// <summary>Changes a file.</summary>
    public string Apply(string text, JourneyFormat format, int edits)
    {
        for (var (left, attempts) = (edits, 0); left > 0 && attempts < 40; attempts++)
        {
            var version = MergeVersion.Open("a", Encoding.UTF8.GetBytes(text), format, out _)!;
            var what = random.Next(14) switch
            {
                0 or 1 or 2 => Try(SetProperty, TrySet(version.Session)),
                3 => Try(AddProperty, TryAdd(version.Session)),
                4 => Try(RemoveProperty, TryRemoveProperty(version.Session)),
                5 => Try(AddElement, TryAddElement(version.Session)),
                6 => Try(RemoveElement, TryRemoveElement(version)),
                7 => Try(Rename, TryRename(version)),
                8 => Try(Move, TryMove(version.Session)),
                9 => Try(AddWay, TryAddWay(version.Session)),
                10 or 11 => Try(ChangeList, TryChangeList(version.Session)),
                12 => Try(AddComment, TryComment(version.Session)),
                _ => Try(ChangeComment, TryChangeComment(version.Session)),
            };
            if (what is not null && version.Text != text && !JourneyDocument.Parse(version.Text, format).HasErrors)
            {
                text = version.Text;
                left--;
                tally.Add(what);
            }
        }

        return text;

        static string? Try(string what, bool isDone) => isDone ? what : null;
    }

    private bool TrySet(EditSession session)
        => Pick(Properties(session.Value).Where(each => MergeValues.IsPlain(each.Property) && each.Value.IsScalar)) is { } found
            && Pick(MergeValues.Of(found.Table, found.Property.Key).Where(value => value.IsScalar && !value.IsSame(found.Value))) is { } value
            && session.TryApply(new Change.Set(found.Route, value));

    private bool TryAdd(EditSession session)
        => Pick(Elements(session.Value).Where(each => each.Value is { Kind: NodeKind.Mapping, IsEmpty: false })) is { } element
            && Pick(element.Table.AllProperties.Where(property => MergeValues.IsPlain(property) && !HeadKeys.Contains(property.Key, StringComparer.Ordinal) && element.Value.Entries.All(entry => entry.Key != property.Key))) is { } added
            && Pick(MergeValues.Of(element.Table, added.Key)) is { } value
            && session.TryApply(new Change.Insert(element.Route, random.Next(element.Value.Entries.Count + 1), new EditEntry(added.Key, value)));

    private bool TryRemoveProperty(EditSession session)
        => Pick(Properties(session.Value).Where(each => MergeValues.IsPlain(each.Property) && !each.Property.IsRequired)) is { } found
            && session.TryApply(new Change.Remove(found.Route[..^1], found.Route[^1]));

    private bool TryAddElement(EditSession session)
        => Pick(Containers(session.Value).Where(each => each.Table.Kind is not null)) is { } into
            && session.TryApply(new Change.Insert(into.Route, random.Next(into.Value.Entries.Count + 1), new EditEntry($"{name}-{++made}", NewElement(into.Table))));

    private EditValue NewElement(ElementTable table)
    {
        var properties = table.AllProperties.Where(MergeValues.IsPlain).OrderBy(_ => random.Next()).Take(random.Next(4)).ToList();
        return EditValue.Mapping(properties.Select(property => (property.Key, Value: Pick(MergeValues.Of(table, property.Key)))).Where(each => each.Value is not null).Select(each => new EditEntry(each.Key, each.Value!)));
    }

    private bool TryRemoveElement(MergeVersion version)
    {
        if (Pick(Elements(version.Session.Value).Where(each => each is { Table.Kind: not null, Key: not null })) is not { } element)
        {
            return false;
        }

        for (var uses = version.ReferencesTo(element.Table.Kind!, element.Key!).ToList(); uses.Count > 0; uses = [.. version.ReferencesTo(element.Table.Kind!, element.Key!)])
        {
            if (!TryTakeOut(version, RouteOf(version.Tree, uses[0])))
            {
                return false;
            }
        }

        // What was taken out before may have held the element.
        return version.DefinitionsOf(element.Table.Kind!).Where(node => version.Tree.Text(node) == element.Key).Select(node => TryTakeOut(version, RouteOf(version.Tree, node))).FirstOrDefault();
    }

    private static bool TryTakeOut(MergeVersion version, int[] route)
    {
        while (route.Length > 1 && version.Session.Value.At(route.AsSpan(0, route.Length - 1)).Entries.Count == 1)
        {
            route = route[..^1];
        }

        var isDone = version.Session.TryApply(new Change.Remove(route[..^1], route[^1]));
        version.Restore(version.Session.Save());
        return isDone;
    }

    private bool TryRename(MergeVersion version)
    {
        if (Pick(Elements(version.Session.Value).Where(each => each is { Table.Kind: not null, Key: not null } && !Renamed.ContainsValue(each.Key!))) is not { } element)
        {
            return false;
        }

        var other = $"{name}-{++made}";
        if (!version.TryRename(element.Table.Kind!, element.Key!, other) || JourneyDocument.Parse(version.Text).HasErrors)
        {
            return false;
        }

        Renamed[element.Key!] = other;
        return true;
    }

    private bool TryMove(EditSession session)
    {
        if (Pick(Containers(session.Value).Where(each => each.Value.Entries.Count > 1)) is not { } found)
        {
            return false;
        }

        var from = random.Next(found.Value.Entries.Count);
        return session.TryApply(new Change.Move(found.Route, from, (from + 1 + random.Next(found.Value.Entries.Count - 1)) % found.Value.Entries.Count));
    }

    private bool TryAddWay(EditSession session)
    {
        var touchpoints = Elements(session.Value).Where(each => each.Table.Kind == ElementKind.Touchpoint && each.Value is { Kind: NodeKind.Mapping, IsEmpty: false }).ToList();
        if (Pick(touchpoints) is not { } from || Pick(touchpoints) is not { Key: { } to })
        {
            return false;
        }

        var way = new EditEntry(to, EditValue.Mapping([new EditEntry("trigger", EditValue.Quoted("a reason of " + name))]));
        var next = from.Value.Entries.ToList().FindIndex(entry => entry.Key == "next");
        return next < 0 ? session.TryApply(new Change.Insert(from.Route, from.Value.Entries.Count, new EditEntry("next", EditValue.Mapping([way]))))
            : from.Value.Entries[next].Value is { Kind: NodeKind.Mapping } ways && ways.Entries.All(entry => entry.Key != to) && session.TryApply(new Change.Insert([.. from.Route, next], ways.Entries.Count, way));
    }

    private bool TryChangeList(EditSession session)
    {
        if (Pick(Properties(session.Value).Where(each => MergeValues.IsPlain(each.Property) && each.Value is { Kind: NodeKind.Sequence, IsEmpty: false })) is not { } list)
        {
            return false;
        }

        var at = random.Next(list.Value.Entries.Count);
        return random.Next(3) switch
        {
            0 when list.Value.Entries.Count > 1 => session.TryApply(new Change.Remove(list.Route, at)),
            1 => session.TryApply(new Change.Set([.. list.Route, at], EditValue.Quoted($"{name} says {++made}"))),
            _ => session.TryApply(new Change.Insert(list.Route, at, new EditEntry(null, EditValue.Quoted($"{name} adds {++made}")))),
        };
    }

    private bool TryComment(EditSession session)
    {
        var lines = new TextLines(session.Tree.Sources[0]);
        if (!session.Tree.Sources[0].HasComments || Pick(Enumerable.Range(1, session.Tree.Count - 1).Where(session.Tree.IsKey).Select(node => (int?)node)) is not { } key)
        {
            return false;
        }

        var start = lines.Start(session.Tree[key].Start);
        var text = $"# {name} remarks {++made}";
        var edit = random.Next(2) == 0 ? TextEdit.Insert(start, new string(' ', lines.Indentation(start)) + text + lines.LineBreak) : TextEdit.Insert(lines.End(start), " " + text);
        return session.TryWrite([edit], session.Value);
    }

    private bool TryChangeComment(EditSession session)
        => Pick(CommentList.Of(session.Tree)) is { } comment && session.TryWrite([new TextEdit(comment.Start, comment.End, $"# {name} remarks {++made}")], session.Value);

    private T? Pick<T>(IEnumerable<T> all) => all.ToList() is { Count: > 0 } list ? list[random.Next(list.Count)] : default;

    private static int[] RouteOf(LocatedTree tree, int node)
    {
        var route = new List<int>();
        for (var at = node; tree.ParentOf(at) is var parent && parent != LocatedTree.None; at = parent)
        {
            var children = (tree[parent].Kind == NodeKind.Mapping ? tree.Entries(parent) : tree.Items(parent)).ToList();
            route.Insert(0, children.FindIndex(child => child == at || child + 1 == at));
        }

        return [.. route];
    }

    private static IEnumerable<Found> Elements(EditValue root) => Walk(new Found([], JourneySchema.Map, null, null!, root)).Where(each => each.Property is null);

    private static IEnumerable<Found> Properties(EditValue root)
        => Walk(new Found([], JourneySchema.Map, null, null!, root)).Where(each => each.Property is not null && !(each.Route.Length == 1 && HeadKeys.Contains(each.Property.Key, StringComparer.Ordinal)));

    private static IEnumerable<Found> Containers(EditValue root)
        => Properties(root).Where(each => each.Property.Shape is { Table: not null, IsByName: true } && each.Value is { Kind: NodeKind.Mapping, IsEmpty: false }).Select(each => each with { Table = each.Property.Shape.Table! });

    // Elements, and the properties of each, with the table that they are of.
    private static IEnumerable<Found> Walk(Found element)
    {
        yield return element;
        for (var i = 0; element.Value.Kind == NodeKind.Mapping && i < element.Value.Entries.Count; i++)
        {
            var entry = element.Value.Entries[i];
            if (element.Table.Find(entry.Key!) is not { } property)
            {
                continue;
            }

            var found = new Found([.. element.Route, i], element.Table, null, property, entry.Value);
            yield return found;
            for (var j = 0; property.Shape is { Table: not null, IsByName: true } && j < entry.Value.Entries.Count; j++)
            {
                var inner = entry.Value.Entries[j];
                if (inner.Key is not null)
                {
                    foreach (var below in Walk(new Found([.. found.Route, j], property.Shape.Table, inner.Key, null!, inner.Value)))
                    {
                        yield return below;
                    }
                }
            }
        }
    }

    private sealed record Found(int[] Route, ElementTable Table, string? Key, ElementProperty Property, EditValue Value);
}
