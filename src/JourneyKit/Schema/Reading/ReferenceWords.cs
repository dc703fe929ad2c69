using JourneyKit.Model;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>What messages say of references that lead nowhere: what was meant, what there is, or where to define it.</summary>
internal sealed class ReferenceWords(ReadContext context, Baseline baseline, DefinedIds? baselineIds)
{
    private const int MostListed = 8;
    private const int MostToDefine = 5;
    private const int WordsOfText = 3;

    /// <summary>Whether all files could be read to their end: else nothing can be called missing.</summary>
    public bool IsAllKnown => !context.Tree.IsTruncated && context.IsComplete;

    /// <summary>For an id that no element has.</summary>
    public Hint Unknown(PendingReference reference, string id)
    {
        var inBaseline = reference.Scope == ReferenceScope.DocumentOrBaseline;
        var where = inBaseline && baseline == Baseline.Known ? " here or in the baseline" : "";
        var removal = RemovalWord.Hint(context, reference.Node);
        return removal.Length > 0 ? $"{Missing()}{removal}" : Behind(Missing(), Remedy(reference, id));

        string Missing() => $"There is no {reference.Kinds} `{id}`{where}.";
    }

    /// <summary>For an element that says it replaces itself, where the baseline has none of that id.</summary>
    public string OnlyItself(PendingReference reference, string id)
    {
        var near = context.Nearest(id, baselineIds!.Of(reference.Kinds));
        return $"The baseline has no {reference.Kinds} `{id}` that this one could replace: name one that it has, or take it out.{(near is null ? "" : Suggestion.Sentence([near]))}";
    }

    /// <summary>For a text that is no id.</summary>
    public Hint NoId(PendingReference reference)
    {
        var typed = context.Tree.Text(reference.Node);
        if (ByName(reference, typed) is { } named)
        {
            return Hint.Ask(named, isSafe: true, $"`{NodeWords.Shorten(typed)}` is a name, and what is taken here is the id of {reference.Kinds.WithArticle}.");
        }

        var rule = $"`{NodeWords.Shorten(typed)}` is no id: ids are kebab-case (a-z, 0-9, single dashes between), at most {Id.MaxLength} characters, and do not begin with x-.";
        if (ReadFaults.SeveralIds(context.Tree, reference.Node) is { } several)
        {
            return rule + several;
        }

        if (ElementForm.AsShorthand(context.Tree, reference.Node) is { Length: > 0 } form)
        {
            return rule + form;
        }

        if (Find(reference, typed) is { } found)
        {
            return Hint.Ask(found, IsSure(typed, found), rule);
        }

        if (IsText(typed))
        {
            return $"{rule} It takes the id of {reference.Kinds.WithArticle}; text goes to `description`.";
        }

        return IdText.Of(typed) is not { } id ? rule
            : IsUnsure(reference) ? Hint.Ask(id, isSafe: false, rule)
            : $"{rule} There is no {reference.Kinds} `{id}` either.{Remedy(reference, id)}";
    }

    /// <summary>For one text where a list of ids belongs.</summary>
    public Hint List(PendingReference reference)
    {
        var typed = context.Tree.Text(reference.Node);
        var removal = RemovalWord.Hint(context, reference.Node);
        var takes = $"{context.Tree.Subject(reference.Node)} takes a list, each item the id of {reference.Kinds.WithArticle}";
        if (removal.Length > 0)
        {
            return $"{takes}.{removal}";
        }

        var parts = ListForm.Parts(ListForm.TextOf(context.Tree, reference.Node)).Select(part => (Typed: part, Found: Find(reference, part))).ToList();
        if (parts.TrueForAll(part => part.Found is null && !Id.IsValid(part.Typed)))
        {
            return $"{takes}; `{NodeWords.Shorten(typed)}` is no id.{(IsText(typed) ? " Text goes to `description`." : IdText.Of(typed) is { } id ? $" Written as one: `[{id}]`." : "")}";
        }

        var ids = parts.ConvertAll(part => part.Found ?? IdText.Of(part.Typed) ?? FlowScalar.Of(part.Typed, NodeKind.Plain));
        var list = $"[{string.Join(", ", ids)}]";
        var form = ids.Count == 1 ? $" A list of one is written {list}." : $" Written as one: `{list}`.";
        var unknown = IsUnsure(reference) ? null : ids.Where((_, at) => parts[at].Found is null).FirstOrDefault();
        return new Hint($"{takes}.{form}{(unknown is null ? "" : $" {Unknown(reference, unknown)}")}", list) { IsSafe = true, IsNotation = true };
    }

    private static bool IsText(string typed) => typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfText;

    // An id that is one already, or the id of the element with such a name, or what becomes one.
    private string? Find(PendingReference reference, string typed)
    {
        var ids = Known(reference);
        return ids.FirstOrDefault(id => id == typed)
            ?? ByName(reference, typed)
            ?? (IdText.Of(typed) is { } mended ? context.Nearest(mended, ids) : null);
    }

    private string? ByName(PendingReference reference, string typed)
        => context.DefinitionsOf(reference.Kinds)
            .Where(key => context.Tree.IsKey(key) && context.Tree.ValueOf(key + 1, "name") is var name && name != LocatedTree.None && FoldedWord.AreSame(context.Tree.Text(name), typed))
            .Select(context.Tree.Text)
            .FirstOrDefault();

    private static Hint Behind(string sentence, Hint hint) => hint with { Sentence = sentence + hint.Sentence };

    // Two ids that differ in one letter, or in case and dashes alone.
    private static bool IsSure(string typed, string id) => Suggestion.IsSlip(typed, id) || FoldedWord.AreSame(typed, id);

    private Hint Remedy(PendingReference reference, string id)
    {
        if (ByName(reference, id) is { } named)
        {
            return new Hint($"{Suggestion.Sentence([named])} `{id}` is its name.", named) { IsSafe = true };
        }

        var known = Known(reference).ToList();
        var other = context.KindsOf(id);
        if (context.Nearest(id, known) is { } near)
        {
            return new Hint(Suggestion.Sentence([near]) + (other.Bits == 0 ? "" : $" `{id}` is {other.WithArticle}."), near) { IsSafe = other.Bits == 0 && IsSure(id, near) };
        }

        if (other.Bits != 0)
        {
            return $" `{id}` is {other.WithArticle}.";
        }

        return reference.Scope == ReferenceScope.DocumentOrBaseline && baseline == Baseline.None ? " The map names no baseline in which it could stand."
            : known.Count > 0 ? $" There {(known.Count == 1 ? "is" : "are")} {Listed(known)}."
            : reference.Scope == ReferenceScope.DocumentOrBaseline && baseline == Baseline.Known ? $" Neither the map nor the baseline has one.{Definition(reference.Kinds, id)}"
            : $" The map defines none.{Definition(reference.Kinds, id)}";
    }

    private static string Listed(List<string> ids)
        => ids.Count <= MostListed
            ? Words.And(ids.ConvertAll(id => $"`{id}`"))
            : $"{string.Join(", ", ids.Take(MostListed).Select(id => $"`{id}`"))} and {ids.Count - MostListed} more";

    // A line that defines it, with all others of the kind that are missing: to be pasted once.
    private string Definition(KindSet kinds, string id)
    {
        if (kinds.Kinds.ToList() is not [var kind])
        {
            return "";
        }

        var missing = context.References
            .Where(other => other.Kinds == kinds && other.Form != ReferenceForm.NoId)
            .SelectMany(other => ListForm.Parts(context.Tree.Text(other.Node)))
            .Where(Id.IsValid)
            .Where(other => context.KindsOf(other).Bits == 0)
            .Distinct(StringComparer.Ordinal)
            .Take(MostToDefine)
            .ToList();
        if (!missing.Contains(id, StringComparer.Ordinal))
        {
            missing.Insert(0, id);
        }

        var isNested = kind == ElementKind.PainPoint || kind == ElementKind.MicroConversion;
        return $" Define it{(isNested ? " in a touchpoint" : "")}: `{kind.Key}: [{string.Join(", ", missing)}]`.";
    }

    private bool IsUnsure(PendingReference reference) => !IsAllKnown || (reference.Scope == ReferenceScope.DocumentOrBaseline && baseline != Baseline.Known);

    private IEnumerable<string> Known(PendingReference reference)
        => reference.Scope == ReferenceScope.DocumentOrBaseline && baselineIds is not null
            ? context.IdsOf(reference.Kinds).Concat(baselineIds.Of(reference.Kinds))
            : context.IdsOf(reference.Kinds);
}
