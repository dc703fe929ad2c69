using JourneyKit.Schema.Reading;
using JourneyKit.Sources;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>Reads conditions: mappings of predicates by path, of which all have to hold.</summary>
internal sealed class ConditionReader(CheckReading reading)
{
    /// <summary>Reads a condition; null where it is at fault, which is then said.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="start">Where its paths begin.</param>
    /// <param name="depth">How many conditions it stands in.</param>
    public Condition? Read(int node, PathStart start, int depth = 0)
    {
        var tree = reading.Context.Tree;
        if (tree[node].Kind != NodeKind.Mapping || tree[node].Link == node + 1)
        {
            return reading.Faults.Report<Condition>(node, $"{tree.Subject(node)} takes conditions by path, as in `{{ {start.Table.Keys.First()}: present }}`, not {(tree[node].Kind == NodeKind.Mapping ? "an empty mapping" : tree.What(node))}.");
        }

        if (!reading.TryAdd(node, depth))
        {
            return null;
        }

        var conditions = tree.Entries(node).Select(key => Entry(key, start, depth)).ToList();
        return conditions.Contains(null) ? null : conditions is [var only] ? only : new AllOf([.. conditions.OfType<Condition>()]);
    }

    private Condition? Entry(int key, PathStart start, int depth)
    {
        var tree = reading.Context.Tree;
        var word = tree.Text(key);
        switch (word)
        {
            case CheckWords.Not:
                return Read(key + 1, start, depth + 1) is { } denied ? new Not(denied) : null;
            case CheckWords.AllOf:
                return List(key + 1, start, depth) is { } all ? new AllOf(all) : null;
            case CheckWords.AnyOf:
                return List(key + 1, start, depth) is { } any ? new AnyOf(any) : null;
            case CheckWords.NoneOf:
                return List(key + 1, start, depth) is { } none ? new Not(new AnyOf(none)) : null;
            case var _ when word.Contains(' ', StringComparison.Ordinal):
                return reading.Faults.Unknown<Condition>(key, $"`{NodeWords.Shorten(word)}` joins no conditions.", word, CheckWords.Joining);
        }

        return reading.TryAdd(key, depth) && reading.Paths.Read(key, word, start) is { } path && reading.Predicates.Read(key + 1, path.End, start, depth) is { } predicate
            ? new PathCondition(path, predicate)
            : null;
    }

    private List<Condition>? List(int node, PathStart start, int depth)
    {
        var tree = reading.Context.Tree;
        if (tree[node].Kind != NodeKind.Sequence || tree[node].Link == node + 1)
        {
            return reading.Faults.Report<List<Condition>>(node, $"{tree.Subject(node)} takes a list of conditions: `[{{ … }}, {{ … }}]`.");
        }

        var conditions = tree.Items(node).Select(item => Read(item, start, depth + 1)).ToList();
        return conditions.Contains(null) ? null : [.. conditions.OfType<Condition>()];
    }
}
