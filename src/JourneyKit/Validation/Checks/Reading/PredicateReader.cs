using System.Globalization;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;
using JourneyKit.Validation.Checks.Paths;
using JourneyKit.Validation.Checks.Predicates;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>Reads what is said of the end of a path: <c>present</c>, a value, a list of values, or a mapping of words.</summary>
internal sealed class PredicateReader(CheckReading reading)
{
    private LocatedTree Tree => reading.Context.Tree;

    /// <summary>Reads a predicate; null where it is at fault, which is then said.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="end">What it is about.</param>
    /// <param name="start">Where paths of operands begin.</param>
    /// <param name="depth">How many conditions it stands in.</param>
    public Predicate? Read(int node, PathEnd end, PathStart start, int depth)
    {
        if (!reading.TryAdd(node, depth))
        {
            return null;
        }

        switch (Tree[node].Kind)
        {
            case NodeKind.Mapping when Tree[node].Link > node + 1:
                return Words(node, end, start, depth);
            case NodeKind.Plain when Tree.Text(node) is CheckWords.Present or CheckWords.Absent:
                return new Presence(Tree.Text(node) == CheckWords.Present);
            case NodeKind.Plain when Misspelt(node) is { } meant:
                return reading.Faults.Report<Predicate>(node, $"{Tree.Subject(node)} is compared with the text `{NodeWords.Shorten(Tree.Text(node))}`.{Suggestion.Sentence([meant])} A text that is meant stands in quotation marks.");
            case NodeKind.Sequence or NodeKind.Plain or NodeKind.Quoted when !Tree.IsNothing(node):
                return IsOne(end) ? Values(node, end, start, depth)
                    : reading.Faults.Report<Predicate>(node, $"{Tree.Subject(node)} holds many: say of how many it has to hold, as in `{{ {CheckWords.Any}: {Example(node)} }}`.");
            default:
                return reading.Faults.Report<Predicate>(node, $"{Tree.Subject(node)} takes `present`, `absent`, a value, a list of values, or a mapping of words such as `{{ {Known(end)[0]}: … }}`.");
        }
    }

    private static bool IsOne(PathEnd end) => end.Kind is EndKind.One or EndKind.Data;

    private static List<string> Known(PathEnd end)
    {
        var known = new List<string>();
        if (IsOne(end))
        {
            known.AddRange([CheckWords.EqualTo, CheckWords.OneOf, CheckWords.Matches, CheckWords.Length]);
        }

        if (end.Ordering != Ordering.None && IsOne(end))
        {
            known.AddRange([CheckWords.AtLeast, CheckWords.AtMost, CheckWords.Above, CheckWords.Below, CheckWords.Between]);
        }

        if (end.Kind != EndKind.One)
        {
            known.AddRange([CheckWords.Any, CheckWords.All, CheckWords.None, CheckWords.Count]);
        }

        return [.. known, CheckWords.Not];
    }

    private string? Misspelt(int node)
        => Array.Find([CheckWords.Present, CheckWords.Absent], word => Suggestion.IsSlip(Tree.Text(node), word) || word.Equals(Tree.Text(node), StringComparison.OrdinalIgnoreCase));

    private Predicate? Words(int node, PathEnd end, PathStart start, int depth)
    {
        var predicates = Tree.Entries(node).Select(key => Word(key, end, start, depth)).ToList();
        return predicates.Contains(null) ? null : predicates is [var only] ? only : new Every([.. predicates.OfType<Predicate>()]);
    }

    private Predicate? Word(int key, PathEnd end, PathStart start, int depth)
    {
        var word = Tree.Text(key);
        if (!Known(end).Contains(word, StringComparer.Ordinal))
        {
            return reading.Faults.Unknown<Predicate>(key, $"`{NodeWords.Shorten(word)}` cannot be said of `{NodeWords.Shorten(Tree.PathOf(key).Parent!.Segment)}`.", word, Known(end));
        }

        var value = key + 1;
        return word switch
        {
            CheckWords.Not => Read(value, end, start, depth + 1) is { } denied ? new Opposite(denied) : null,
            CheckWords.EqualTo => reading.Operands.Read(value, end, start) is { } operand ? new OneOf(end.Ordering, [operand]) : null,
            CheckWords.OneOf => Values(value, end, start, depth),
            CheckWords.Matches => Pattern(value),
            CheckWords.Length => Number(value, start, depth) is { } length ? new Amount(found => found.Value?.Text is { } text ? new StringInfo(text).LengthInTextElements : null, length) : null,
            CheckWords.Count => Number(value, start, depth) is { } count ? new Amount(found => found.Count, count) : null,
            CheckWords.Any => Each(value, Quantifier.Any, end, start, depth),
            CheckWords.All => Each(value, Quantifier.All, end, start, depth),
            CheckWords.None => Each(value, Quantifier.None, end, start, depth),
            CheckWords.Between => Between(value, end, start),
            _ => Compare(word, value, end, start),
        };
    }

    private Predicate? Number(int node, PathStart start, int depth) => Read(node, PathEnd.Count, start, depth + 1);

    private OneOf? Values(int node, PathEnd end, PathStart start, int depth)
    {
        var items = Tree[node].Kind == NodeKind.Sequence ? Tree.Items(node).ToList() : [node];
        if (items.Count == 0)
        {
            return reading.Faults.Report<OneOf>(node, $"{Tree.Subject(node)} lists no value.");
        }

        var operands = items.TakeWhile(item => reading.TryAdd(item, depth)).Select(item => reading.Operands.Read(item, end, start)).ToList();
        return operands.Count < items.Count || operands.Contains(null) ? null : new OneOf(end.Ordering, [.. operands.OfType<Operand>()]);
    }

    private PatternMatch? Pattern(int node)
        => !Tree[node].IsScalar || Tree.IsNothing(node) ? reading.Faults.Report<PatternMatch>(node, $"`{CheckWords.Matches}` takes a regular expression, in single quotes.")
            : PatternReader.Read(reading.Faults, node, Tree.Text(node)) is { } pattern ? new PatternMatch(pattern)
            : null;

    private Comparison? Compare(string word, int node, PathEnd end, PathStart start)
        => reading.Operands.Read(node, end, start) is not { } operand ? null : word switch
        {
            CheckWords.AtLeast => new Comparison(end.Ordering, operand, sign => sign >= 0),
            CheckWords.AtMost => new Comparison(end.Ordering, operand, sign => sign <= 0),
            CheckWords.Above => new Comparison(end.Ordering, operand, sign => sign > 0),
            _ => new Comparison(end.Ordering, operand, sign => sign < 0),
        };

    private Predicate? Between(int node, PathEnd end, PathStart start)
        => Tree[node].Kind != NodeKind.Sequence || Tree.Items(node).ToList() is not [var from, var to] ? reading.Faults.Report<Predicate>(node, $"`{CheckWords.Between}` takes two values: `[least, most]`.")
            : Compare(CheckWords.AtLeast, from, end, start) is { } least && Compare(CheckWords.AtMost, to, end, start) is { } most ? new Every([least, most])
            : null;

    // Of elements, and of ids that lead to elements, a mapping says what holds of the elements; all else is about ids.
    private Predicate? Each(int node, Quantifier quantifier, PathEnd end, PathStart start, int depth)
    {
        if (end.Elements is { } elements && Tree[node].Kind == NodeKind.Mapping)
        {
            return reading.Conditions.Read(node, elements, depth + 1) is not { } condition ? null
                : end.Kind == EndKind.Elements ? new OfElements(quantifier, (_, found) => found.Elements, condition)
                : new OfElements(quantifier, (scope, found) => found.Items.Select(item => scope.Find(elements.Table.Kind!, item.Text!)), condition);
        }

        if (end.Kind != EndKind.Elements)
        {
            return Read(node, end.Each, start, depth + 1) is { } ofItem ? new OfItems(quantifier, ofItem) : null;
        }

        return Read(node, PathEnd.OwnId, start, depth + 1) is { } ofId ? new OfElements(quantifier, (_, found) => found.Elements, new KeyCondition(ofId)) : null;
    }

    private string Example(int node) => Tree[node].Kind == NodeKind.Sequence ? "[…]" : NodeWords.Shorten(Tree.Text(node));
}
