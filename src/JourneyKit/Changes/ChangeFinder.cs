using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Elements;

namespace JourneyKit.Changes;

/// <summary>Finds what differs between two maps whose elements have been matched.</summary>
internal sealed class ChangeFinder
{
    private static readonly Dictionary<string, int> Ranks = JourneySchema.Map.Properties.Select((property, i) => (property.Key, i)).ToDictionary(StringComparer.Ordinal);

    private readonly JourneyMap before;
    private readonly JourneyMap after;
    private readonly MatchResult matches;
    private readonly IReadOnlyList<Replacement> replacements;
    private readonly Renaming renaming;
    private readonly JourneyMap renamed;
    private readonly ComparedPairs compared;
    private readonly Dictionary<ElementPath, DataValue> declarations = [];

    private ChangeFinder(JourneyMap before, JourneyMap after, MatchResult matches, IReadOnlyList<Replacement> replacements)
    {
        this.matches = matches;
        compared = new ComparedPairs(matches);
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
        var told = new Change(replacement.Kind, from, to, replacement.Before.Key, replacement.After.Key);
        if (!compared.Take(replacement.Before, replacement.After))
        {
            return [told];
        }

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

        var declaration = to / PropertyKeys.Replaces;
        return details.Changes.Select(change => change.AfterPath == declaration ? Shared(change) : change).Prepend(told);
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
        var first = path;
        while (first.Parent is { Parent: not null })
        {
            first = first.Parent;
        }

        return Ranks.GetValueOrDefault(first.Segment, Ranks.Count);
    }
}
