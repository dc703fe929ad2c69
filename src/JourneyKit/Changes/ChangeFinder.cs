using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Elements;

namespace JourneyKit.Changes;

/// <summary>Finds what differs between two maps whose elements have been matched.</summary>
internal sealed class ChangeFinder
{
    private const int Many = 8;

    private readonly JourneyMap before;
    private readonly JourneyMap after;
    private readonly MatchResult matches;
    private readonly IReadOnlyList<Replacement> replacements;
    private readonly Renaming renaming;
    private readonly JourneyMap renamed;
    private readonly HashSet<ElementPath> toldBefore = [];
    private readonly HashSet<ElementPath> toldAfter = [];
    private readonly Dictionary<ElementPath, DataValue> declarations = [];

    private ChangeFinder(JourneyMap before, JourneyMap after, MatchResult matches, IReadOnlyList<Replacement> replacements)
    {
        this.matches = matches;
        this.before = before;
        this.after = after;
        this.replacements = replacements;
        renaming = new Renaming(Renames(Replacement.Touchpoints), Renames(Replacement.Stages), Renames(Replacement.Conversions));
        renamed = renaming.Apply(before);
    }

    public static ElementList<Change> Find(JourneyMap before, JourneyMap after, MatchResult matches)
    {
        if (Replacement.Of(matches) is { Count: > 0 } found)
        {
            return new ChangeFinder(before, after, matches, found).Find();
        }

        var changes = new ChangeCollector();
        JourneySchema.Map.Compare(changes, ElementPath.Root, before, after);
        return changes.ToList();
    }

    private ElementList<Change> Find()
    {
        var replaced = replacements.Where(replacement => !Replacement.Holds(after, replacement.Mapping, replacement.Before)).Select(replacement => (replacement.Mapping, replacement.Before));
        var replacing = replacements.Where(replacement => !Replacement.Holds(before, replacement.Mapping, replacement.After)).Select(replacement => (replacement.Mapping, replacement.After));
        var ends = replaced.Concat(replacing).ToHashSet();
        var rest = new TranslatedCollector(before, renaming, renaming.Before);
        JourneySchema.Map.Compare(rest, ElementPath.Root, renamed, after);

        var all = replacements.SelectMany(Changes).Concat(rest.Changes.Where(change => !IsTold(ends, change)));
        return [.. all.Select(Settled).OrderBy(change => Rank(change.AfterPath))];
    }

    // Who stays in what became of the stage has not moved.
    private Change Settled(Change change) => change.Kind == ChangeKind.Moved && matches.Stages.AfterOf(change.Before!.Text!).Contains(change.After!.Text, StringComparer.Ordinal)
        ? change with { Kind = ChangeKind.Changed }
        : change;

    private IEnumerable<Change> Changes(Replacement replacement)
    {
        var (from, to) = (ElementPath.Root / replacement.Mapping / replacement.Before, ElementPath.Root / replacement.Mapping / replacement.After);
        var details = new TranslatedCollector(before, renaming, path => Rebase(renaming.Before(path), replacement.Before));
        if (replacement.Mapping == Replacement.Stages)
        {
            var copy = Renaming.Copy(before.Stages[replacement.Before]!, replacement.After);
            StageDefinition.Table.Compare(details, to, copy, after.Stages[replacement.After]!);
            details.AddImpliedKind(to / PropertyKeys.Kind, before.Stages[replacement.Before]!.Kind, after.Stages[replacement.After]!.Kind);
        }
        else if (replacement.Mapping == Replacement.Conversions)
        {
            var was = renamed.Conversions[replacement.Kind == ChangeKind.Renamed ? replacement.After : replacement.Before]!;
            ConversionDefinition.Table.Compare(details, to, Renaming.Copy(was, replacement.After), after.Conversions[replacement.After]!);
        }
        else
        {
            var was = renamed.Touchpoints[replacement.Kind == ChangeKind.Renamed ? replacement.After : replacement.Before]!;
            TouchpointDefinition.Table.Compare(details, to, Renaming.Copy(was, replacement.After), after.Touchpoints[replacement.After]!);
        }

        // Of a hundred that replace a hundred, what each declares would be told ten thousand times: once for either will do.
        var isFirst = toldBefore.Add(from) | toldAfter.Add(to);
        var isTold = isFirst || !IsOfMany(replacement);
        var declaration = to / PropertyKeys.Replaces;
        return details.Changes
            .Where(change => isTold || change.AfterPath != declaration)
            .Select(change => change.AfterPath == declaration ? Shared(change) : change)
            .Prepend(new Change(replacement.Kind, from, to, replacement.Before, replacement.After));
    }

    private bool IsOfMany(Replacement replacement)
    {
        var among = Replacement.MatchesOf(matches, replacement.Mapping);
        return among.AfterOf(replacement.Before).Skip(Many).Any() && among.BeforeOf(replacement.After).Skip(Many).Any();
    }

    private Change Shared(Change change)
    {
        if (change.After is not { } after)
        {
            return change;
        }

        return declarations.TryAdd(change.AfterPath, after) ? change : change with { After = declarations[change.AfterPath] };
    }

    private Dictionary<string, string> Renames(string mapping) => replacements
        .Where(replacement => replacement.Kind == ChangeKind.Renamed && replacement.Mapping == mapping)
        .ToDictionary(replacement => replacement.Before, replacement => replacement.After, StringComparer.Ordinal);

    private static bool IsTold(HashSet<(string Mapping, string Id)> told, Change change)
        => change.AfterPath.Segments is [var mapping, var id, ..] && told.Contains((mapping, id));

    // The first two segments name the element: the mapping and the id.
    private static ElementPath Rebase(ElementPath path, string id)
        => path.Segments.Select((segment, i) => i == 1 ? id : segment).Aggregate(ElementPath.Root, (to, segment) => to / segment);

    private static int Rank(ElementPath path)
    {
        var properties = JourneySchema.Map.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            if (path.Segments is [var key, ..] && properties[i].Key == key)
            {
                return i;
            }
        }

        return properties.Count;
    }
}
