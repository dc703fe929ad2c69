using JourneyKit.Model;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>
/// Lines that stand beside a key without a value and belong under it: one indentation is missing. What they would mean
/// where they stand is at fault, and what they would mean under the key is not.
/// </summary>
internal sealed class ShallowEntries(LocatedTree tree)
{
    private readonly Lazy<IdPlaces> places = new(() => new IdPlaces(tree));

    /// <summary>Whether nothing at all is written behind a key, as in block YAML.</summary>
    public static bool IsOpen(LocatedTree tree, int key) => tree[key + 1] is { IsScalar: true } value && value.Start == value.End;

    /// <summary>How many entries behind an element without a value are keys of that element.</summary>
    public int KeysOf(IReadOnlyList<int> keys, int at, ElementTable table)
    {
        if (table.Shorthand is not null || !IsOpen(tree, keys[at]))
        {
            return 0;
        }

        var run = Beside(keys, at, key => table.HasKey(tree.Text(key)));
        return run.Exists(key => tree[key + 1].IsScalar && !tree.IsNothing(key + 1)) ? run.Count : 0;
    }

    /// <summary>How many entries behind a key of an element, which takes elements by id and says nothing, are such elements.</summary>
    public int ElementsOf(IReadOnlyList<int> keys, int at, ElementTable table)
    {
        if (!IsOpen(tree, keys[at]) || table.Find(tree.Text(keys[at])) is not { Shape: { IsByName: true, Table: { } inner } shape })
        {
            return 0;
        }

        var run = Beside(keys, at, key => !table.HasKey(tree.Text(key)) && Id.IsValid(tree.Text(key)) && (tree.IsNothing(key + 1) || IsElement(key, shape, inner)));
        return run.Exists(key => IsElement(key, shape, inner)) ? run.Count : 0;
    }

    /// <summary>What is wrong, and the remedy.</summary>
    public string Message(int open, IReadOnlyList<int> run)
    {
        var shown = run.Take(3).Select(key => $"`{NodeWords.Shorten(tree.Text(key))}`").ToList();
        var names = run.Count > 3 ? $"{string.Join(", ", shown)} and {run.Count - 3} more" : Words.And(shown);
        var (stand, move) = run.Count == 1 ? ("stands", "it") : ("stand", "them");
        return $"{names} {stand} beside `{NodeWords.Shorten(tree.Text(open))}` (line {tree.Span(open).Start.Line}), which has no value: give {move} 2 more blanks to stand under that, and what is below {move}, too.";
    }

    // A mapping with keys that such an element has, or, where the keys name other elements, the id of one.
    private bool IsElement(int key, Shape shape, ElementTable table)
        => tree[key + 1].Kind == NodeKind.Mapping
            ? tree.Entries(key + 1).Any() && tree.Entries(key + 1).All(entry => table.HasKey(tree.Text(entry)))
            : shape.ElementKeys is not null && tree[key + 1].IsScalar && places.Value.Find(tree.Text(key)) is not null;

    private List<int> Beside(IReadOnlyList<int> keys, int at, Predicate<int> belongs)
    {
        var open = tree.Span(keys[at]).Start;
        var (run, line) = (new List<int>(), open.Line);
        for (var i = at + 1; i < keys.Count && belongs(keys[i]); i++)
        {
            var start = tree.Span(keys[i]).Start;
            if (start.Column != open.Column || start.Line <= line || tree.SourceOf(keys[i]) != tree.SourceOf(keys[at]))
            {
                break;
            }

            run.Add(keys[i]);
            line = start.Line;
        }

        return run;
    }
}
