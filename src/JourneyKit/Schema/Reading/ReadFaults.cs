using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>What a reading says of keys, values and ids that are at fault: every message about one node is built here.</summary>
internal static class ReadFaults
{
    /// <summary>Reports a key that an element does not have.</summary>
    /// <returns>What was meant.</returns>
    public static KeyGuess UnknownKey(this ReadContext context, int key, ElementTable table, string? id)
    {
        var text = context.Tree.Text(key);
        var guess = BraceInKey.Of(table, context.Tree, key) ?? (context.IsFull || WrongLevel.Hint(context.Places, context.Tree, key) is not { } place ? context.Guess(table, text, id) : new KeyGuess(place));
        var isThere = false;
        if (guess.Meant is { } meant && context.Tree.ValueOf(context.Tree.ParentOf(key), meant.Key) is >= 0 and var there)
        {
            isThere = true;

            // Faults within elements are found all the same.
            guess = new KeyGuess(Meant: meant.Shape.Table is null ? null : meant, Sentence: $" `{meant.Key}` is there already, in line {context.Tree.Span(there - 1).Start.Line}: leave one of the two out.");
        }

        context.Report(DocumentFaults.UnknownKey, key, $"{table.Title} has no key `{NodeWords.Shorten(text)}`.{(guess.Sentence.Length > 0 ? guess.Sentence : " Keys of your own begin with x-.")}", new Hint(null, isThere ? null : guess.Meant?.Key) { IsSafe = true });
        return guess;
    }

    public static bool DuplicateKey(this ReadContext context, int key, int first)
        => context.Report(DocumentFaults.DuplicateKey, key, $"The key `{context.Tree.Text(key)}` stands twice.", first, "It stands here first.");

    public static bool DuplicateId(this ReadContext context, int key, int first, ElementKind kind)
        => context.Report(DocumentFaults.DuplicateId, key, $"The id `{context.Tree.Text(key)}` is taken by another {kind.Singular}.", first, "It is used here first.");

    /// <summary>For an id that a list names a second time.</summary>
    public static void ListedTwice(this ReadContext context, int item, int first)
        => context.Report(DocumentFaults.ListedTwice, item, $"`{NodeWords.Shorten(context.Tree.Text(item))}` is in this list already: take it out here.", first, "It is listed here first.");

    public static bool InvalidId(this ReadContext context, int node)
    {
        var text = context.Tree.Text(node);
        Hint hint = SeveralIds(context.Tree, node) is { } several ? several : IdText.Of(text) is { } id ? Remedies.Hint.Ask(id, FoldedWord.AreSame(id, text)) : default;
        return context.Report(DocumentFaults.InvalidId, node, $"`{NodeWords.Shorten(text)}` is no id: ids are kebab-case (a-z, 0-9, single dashes between), at most {Id.MaxLength} characters, and do not begin with x-.{hint}", hint);
    }

    /// <summary>Where an item of a list holds several ids: the list without quotes, as a sentence; null for any other.</summary>
    public static string? SeveralIds(LocatedTree tree, int node)
        => tree.IsItem(node) && ListForm.Parts(tree.Text(node)) is { Count: > 1 } parts && parts.All(Id.IsValid)
            ? $" Each id is an item of its own: `{string.Join(", ", parts)}`, without quotes around them."
            : null;

    /// <summary>For plain true or false where an id is a value.</summary>
    public static bool NoIdWithoutQuotes(this ReadContext context, int node)
    {
        var text = context.Tree.Text(node);
        return context.Report(DocumentFaults.WrongType, node, $"{context.Tree.Subject(node)} takes an id, and {text} without quotes is not one. If an element has this id, write `\"{text}\"`.", new Hint(null, $"\"{text}\"") { IsSafe = true, IsNotation = true });
    }

    public static TValue MissingKey<TValue>(this ReadContext context, int element, string key, ElementTable table, TValue faulty)
    {
        var tree = context.Tree;
        if (!tree.IsTruncated)
        {
            context.Report(DocumentFaults.MissingKey, tree.FirstLineOf(element), $"{table.Title} needs the key `{key}`: {table.Find(key)!.Shape.Notation}.", tree.PathOf(element));
        }

        return faulty;
    }

    public static TValue MissingValue<TValue>(this ReadContext context, int node, TValue faulty)
    {
        context.SaysNothing(DocumentFaults.MissingValue, node, "needs a value.");
        return faulty;
    }

    /// <summary>For an entry, of a mapping of scalars, that says nothing: it counts as omitted.</summary>
    public static void EntryWithoutValue(this ReadContext context, int node)
        => context.SaysNothing(DocumentFaults.EntryWithoutValue, node, "has no value and counts as left out. Write its value, or take the entry out.");

    /// <summary>For a list without items where that is the same as no list.</summary>
    public static void EmptyList(this ReadContext context, int node)
    {
        if (!context.Tree.IsTruncated)
        {
            context.Report(DocumentFaults.EmptyList, node, $"{context.Tree.Subject(node)} lists nothing, which is the same as leaving it out.");
        }
    }

    /// <summary>Whether a scalar in a list of ids is one; where not, that is reported.</summary>
    public static bool IsIdItem(this ReadContext context, int item)
        => context.Tree.IsNothing(item) ? context.MissingValue(item, false) : context.TryReadId(item);

    public static bool WrongType(this ReadContext context, int node, string notation) => context.Takes(DocumentFaults.WrongType, node, notation);

    /// <summary>For a scalar of another type than the one that belongs here.</summary>
    public static bool WrongScalar(this ReadContext context, int node, Scalar scalar)
    {
        var tree = context.Tree;
        return tree[node].Kind == NodeKind.Quoted && !context.IsFull && scalar.Accepts(tree.Text(node)) && !(scalar is NumberScalar && NumberText.CanBeThousands(tree.Text(node)))
            ? context.Report(DocumentFaults.WrongType, node, $"{tree.Subject(node)} takes {scalar.Notation}; text between quotes is not one. Take the quotes off: `{tree.Text(node)}`.", new Hint(null, tree.Text(node)) { IsSafe = true, IsNotation = true })
            : context.Takes(DocumentFaults.WrongType, node, scalar);
    }

    public static bool Invalid(this ReadContext context, int node, Scalar scalar, Hint hint = default) => context.Takes(DocumentFaults.InvalidValue, node, scalar, hint);

    /// <summary>For a key that is no value of the type that the keys of a mapping have.</summary>
    public static bool KeyIsNot(this ReadContext context, int key, Scalar scalar)
    {
        var hint = context.Hint(key, scalar);
        return context.Report(DocumentFaults.InvalidValue, key, $"`{NodeWords.Shorten(context.Tree.Text(key))}` cannot be a key here: each is {scalar.Notation}.{hint}", hint);
    }

    public static bool Invalid(this ReadContext context, int node, string notation) => context.Takes(DocumentFaults.InvalidValue, node, notation);

    public static bool OutOfRange(this ReadContext context, int node, Scalar scalar, Hint hint = default)
    {
        if (context.IsFull)
        {
            return false;
        }

        // What is out of range may be a slip of any digit.
        var meant = context.Hint(node, scalar, hint) with { IsSafe = false };
        return context.Report(DocumentFaults.OutOfRange, node, $"{context.Tree.Subject(node)} takes {scalar.Notation}; {NodeWords.Shorten(context.Tree.Text(node))} is beyond that.{meant}", meant);
    }

    public static bool TooManyDigits(this ReadContext context, int node)
        => context.Report(DocumentFaults.OutOfRange, node, $"{context.Tree.Subject(node)} has more digits than can be kept: numbers have at most 28.");

    /// <summary>For an amount whose point many would take for one between thousands: as decimals it is written with more of them, or with none.</summary>
    public static void CanBeThousands(this ReadContext context, int node, decimal number)
    {
        var (text, asDecimals) = (context.Tree.Text(node), Numerals.Number(number));
        context.Report(DocumentFaults.ThousandsOrDecimals, node, $"{context.Tree.Subject(node)} is read as {asDecimals}: decimals stand behind a point. Write `{text.Replace(".", "", StringComparison.Ordinal)}` if thousands are meant, else `{(asDecimals == text ? text + "0" : asDecimals)}`.");
    }

    /// <summary>For a fact that is a text, and would be a number but for its comma.</summary>
    public static void CommaInFact(this ReadContext context, int node, IReadOnlyList<string> numbers)
        => context.Report(DocumentFaults.CommaInFact, node, $"{context.Tree.Subject(node)} is a text here. As a number it is written {Words.Or([.. numbers.Select(number => $"`{number}`")])}.");

    /// <summary>For a path of Windows in which an escape became a tab.</summary>
    public static void TabInPath(this ReadContext context, int node, string path)
        => context.Report(DocumentFaults.TabInPath, node, $"There is a tab in {context.Tree.Subject(node)}, since `\\t` is one between double quotes. If a path is meant, write `{NodeWords.Shorten(path.Replace("\t", "\\\\t", StringComparison.Ordinal))}` there.");

    /// <summary>For an emotion to reach that is a number between quotes.</summary>
    public static void EmotionAsWord(this ReadContext context, int node)
        => context.Report(DocumentFaults.EmotionAsWord, node, $"{context.Tree.Subject(node)} is a word here, since it stands between quotes. If the number is meant, take the quotes off: `{context.Tree.Text(node)}`.", new Hint(null, context.Tree.Text(node)) { IsNotation = true });

    /// <summary>For a number on its scale with more decimals than scores have.</summary>
    public static bool TooManyDecimals(this ReadContext context, int node, Scalar scalar, decimal number)
        => context.Report(DocumentFaults.InvalidValue, node, $"{context.Tree.Subject(node)} takes {scalar.Notation}; {NodeWords.Shorten(context.Tree.Text(node))} has more. Did you mean `{Numerals.Number(Math.Round(number, 2))}`?", new Hint(null, Numerals.Number(Math.Round(number, 2))));

    public static bool UnknownChoice(this ReadContext context, int node, Scalar scalar) => context.Takes(DocumentFaults.UnknownChoice, node, scalar);

    /// <summary>For what stands where a list belongs.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="items">The items that belong there.</param>
    /// <param name="notation">The list, as it is written.</param>
    public static bool ListExpected(this ReadContext context, int node, Scalar items, string notation)
    {
        var tree = context.Tree;
        if (context.IsFull)
        {
            return false;
        }

        Hint hint = !tree[node].IsScalar ? default : Removal(context, node) is { } removal ? removal : ListForm.Hint(items, tree, node);
        return tree[node].IsScalar
            ? context.Report(DocumentFaults.ListExpected, node, $"{tree.Subject(node)} takes {notation}.{hint}", hint)
            : context.Takes(DocumentFaults.ListExpected, node, notation, ListForm.OfMapping(items, tree, node));
    }

    /// <summary>For one text where elements by id belong.</summary>
    public static bool ElementsExpected(this ReadContext context, int node, ElementTable table, string notation)
    {
        if (context.IsFull)
        {
            return false;
        }

        var hint = Removal(context, node) is { } removal ? removal : ElementForm.HintOfElements(table, context.Tree, node);
        return context.Report(DocumentFaults.ListExpected, node, $"{context.Tree.Subject(node)} takes {notation}.{hint}", hint);
    }

    /// <summary>For a text, where the id of an element belongs, that can stand under one.</summary>
    public static bool TextAsElement(this ReadContext context, int item, ElementTable table)
    {
        var text = context.Tree.Text(item);
        var form = IdText.Brief(text) is { } id ? $" With an id as its key: `{{ {id}: {FlowScalar.Of(NodeWords.Shorten(text), NodeKind.Plain)} }}`." : "";
        return context.Report(DocumentFaults.InvalidId, item, $"{context.Tree.Subject(item)} is the id of {table.WithArticle}; `{NodeWords.Shorten(text)}` is no id.{form}");
    }

    /// <summary>For a scalar or a list where one element belongs.</summary>
    public static bool ElementExpected(this ReadContext context, int node, ElementTable table)
        => !context.IsFull && context.Takes(DocumentFaults.WrongType, node, table.Notation, Removal(context, node) ?? ElementForm.Hint(table, context.Tree, node));

    /// <summary>For a scalar or a list where values by name belong.</summary>
    public static bool ValuesExpected(this ReadContext context, int node, Scalar values, string notation, bool areIds)
        => !context.IsFull && context.Takes(DocumentFaults.WrongType, node, notation, Removal(context, node) ?? ElementForm.ValuesHint(context.Tree, node, values, areIds));

    /// <summary>For a list or a mapping where one scalar belongs: what it holds is read for its faults.</summary>
    public static bool OneValueExpected(this ReadContext context, int node, Scalar scalar)
    {
        if (context.IsFull)
        {
            return false;
        }

        context.Takes(DocumentFaults.WrongType, node, scalar.Notation, OneValue.Hint(context.Tree, node, scalar));
        foreach (var value in OneValue.In(context.Tree, node, scalar))
        {
            scalar.Check(context, value);
        }

        return false;
    }

    public static bool UnsupportedVersion(this ReadContext context, int node, Scalar scalar)
    {
        var hint = context.Hint(node, scalar);
        return context.Report(DocumentFaults.UnsupportedVersion, node, $"The format version {context.Tree.Text(node)} is not known here; this library reads version \"{FormatVersionScalar.Version}\".{hint}", hint);
    }

    // Where nothing at all is written, the key is the place to show.
    private static void SaysNothing(this ReadContext context, DiagnosticDescriptor descriptor, int node, string what)
    {
        var tree = context.Tree;
        if (tree[node].Kind != NodeKind.Faulty && !(tree.IsTruncated && node == tree.Count - 1))
        {
            var at = tree[node].Start == tree[node].End && node > 0 && tree.IsKey(node - 1) ? node - 1 : node;
            context.Report(descriptor, at, $"{tree.Subject(node)} {what}");
        }
    }

    private static bool Takes(this ReadContext context, DiagnosticDescriptor descriptor, int node, Scalar scalar, Hint hint = default)
        => !context.IsFull && context.Takes(descriptor, node, scalar.Notation, context.Hint(node, scalar, hint));

    // What was meant; the scalar may know better than its remedy.
    private static Hint Hint(this ReadContext context, int node, Scalar scalar, Hint known = default)
    {
        if (!known.IsNone || context.IsFull)
        {
            return known;
        }

        var bare = BareValue.Hint(scalar, context.Tree.Text(node));
        var hint = bare.IsNone ? scalar.Remedy?.Hint(scalar, context.Tree.Text(node)) ?? default : bare;
        return Removal(context, node) is { } removal ? hint.Sentence + removal : hint;
    }

    private static string? Removal(ReadContext context, int node) => RemovalWord.Hint(context, node) is { Length: > 0 } hint ? hint : null;

    private static bool Takes(this ReadContext context, DiagnosticDescriptor descriptor, int node, string notation, Hint hint = default)
        => !context.IsFull && context.Report(descriptor, node, $"{context.Tree.Subject(node)} takes {notation}, not {context.Tree.What(node)}.{hint}", hint);
}
