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
        renaming = Renaming.Of(replacements);
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
        var replaced = replacements.Select(replacement => replacement.Before).Where(element => !Replacement.Holds(after, element));
        var replacing = replacements.Select(replacement => replacement.After).Where(element => !Replacement.Holds(before, element));
        var ends = replaced.Concat(replacing).ToHashSet();
        var rest = new TranslatedCollector(before, renaming, renaming.Before);
        JourneySchema.Map.Compare(rest, ElementPath.Root, renamed, after);

        var all = replacements.SelectMany(Changes).Concat(rest.Changes.Where(change => !IsTold(ends, change)));
        return [.. all.Select(Settled).OrderBy(change => Rank(change.AfterPath))];
    }

    // Who stays in what became of the stage has not moved.
    private Change Settled(Change change) => change.Kind == ChangeKind.Moved && matches.Stages.AfterOf(Id<Stage>.Trusted(change.Before!.Text!)).Contains(Id<Stage>.Trusted(change.After!.Text!))
        ? change with { Kind = ChangeKind.Changed }
        : change;

    private IEnumerable<Change> Changes(Replacement replacement)
    {
        var (from, to) = (replacement.Before.Path, replacement.After.Path);
        var details = new TranslatedCollector(before, renaming, path => Rebase(renaming.Before(path), replacement.Before.Key));
        var source = replacement.Kind == ChangeKind.Renamed ? replacement.After : replacement.Before;
        if (replacement.After.As(ElementKind.Stage) is { } stage)
        {
            var was = before.Stages[replacement.Before.As(ElementKind.Stage)!.Value]!;
            StageDefinition.Table.Compare(details, to, Renaming.Copy(was, stage), after.Stages[stage]!);
            details.AddImpliedKind(to / PropertyKeys.Kind, was.Kind, after.Stages[stage]!.Kind);
        }
        else if (replacement.After.As(ElementKind.Conversion) is { } conversion)
        {
            var was = renamed.Conversions[source.As(ElementKind.Conversion)!.Value]!;
            ConversionDefinition.Table.Compare(details, to, Renaming.Copy(was, conversion), after.Conversions[conversion]!);
        }
        else if (replacement.After.As(ElementKind.Touchpoint) is { } touchpoint)
        {
            var was = renamed.Touchpoints[source.As(ElementKind.Touchpoint)!.Value]!;
            TouchpointDefinition.Table.Compare(details, to, Renaming.Copy(was, touchpoint), after.Touchpoints[touchpoint]!);
        }

        // Of a hundred that replace a hundred, what each declares would be told ten thousand times: once for either will do.
        var isFirst = toldBefore.Add(from) | toldAfter.Add(to);
        var isTold = isFirst || !IsOfMany(replacement);
        var declaration = to / PropertyKeys.Replaces;
        return details.Changes
            .Where(change => isTold || change.AfterPath != declaration)
            .Select(change => change.AfterPath == declaration ? Shared(change) : change)
            .Prepend(new Change(replacement.Kind, from, to, replacement.Before.Key, replacement.After.Key));
    }

    private bool IsOfMany(Replacement replacement)
    {
        var among = matches.Of(replacement.After.Kind)!;
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

    private static bool IsTold(HashSet<ElementRef> told, Change change) => ElementRef.At(change.AfterPath) is { } element && told.Contains(element);

    // The first two segments name the element: the mapping and the id.
    private static ElementPath Rebase(ElementPath path, string key)
        => path.Segments.Select((segment, i) => i == 1 ? key : segment).Aggregate(ElementPath.Root, (to, segment) => to / segment);

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
