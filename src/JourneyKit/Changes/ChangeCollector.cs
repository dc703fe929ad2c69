using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Changes;

/// <summary>Takes differences as the tables find them, and says of each what kind of change it is.</summary>
internal class ChangeCollector : IDifferences
{
    private const int ElementDepth = 2;
    private readonly List<Change> changes = [];

    public IReadOnlyList<Change> Changes => changes;

    public ElementList<Change> ToList() => new([.. changes]);

    public void Added(ElementPath path, DataValue value) => Take(ChangeKind.Added, path, null, value);

    public void Removed(ElementPath path, DataValue value) => Take(ChangeKind.Removed, path, value, null);

    public void Changed(ElementPath path, DataValue before, DataValue after) => Take(ChangeKind.Changed, path, before, after);

    public void Reordered(ElementPath path, DataValue before, DataValue after) => Take(ChangeKind.Reordered, path, before, after);

    protected virtual void Take(ChangeKind kind, ElementPath path, DataValue? before, DataValue? after) => Add(kind, path, path, before, after);

    protected void Add(ChangeKind kind, ElementPath beforePath, ElementPath path, DataValue? before, DataValue? after)
        => changes.Add(new Change(Classify(kind, path, before, after), beforePath, path, before, after));

    private static ChangeKind Classify(ChangeKind kind, ElementPath path, DataValue? before, DataValue? after)
    {
        // The property of the touchpoint that the path leads to or into; most paths are short.
        var (property, depth) = (path, Depth(path));
        for (; depth > ElementDepth + 1; depth--)
        {
            property = property.Parent!;
        }

        if (depth <= ElementDepth || property.Parent!.Parent is not { Segment: PropertyKeys.Touchpoints, Parent.Parent: null })
        {
            return kind;
        }

        return property.Segment switch
        {
            PropertyKeys.Next => ChangeKind.Rerouted,
            "stage" when before is not null && after is not null => ChangeKind.Moved,
            "channel" when before is not null && after is not null => ChangeKind.Rechannelled,
            _ => kind,
        };
    }

    private static int Depth(ElementPath path)
    {
        var depth = 0;
        for (var at = path; at.Parent is not null; at = at.Parent)
        {
            depth++;
        }

        return depth;
    }
}
