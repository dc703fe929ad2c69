using JourneyKit.Schema;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Editing.Elements;

/// <summary>
/// Sets and removes by path what a file says of elements, whatever form it is written in. What is needed on the way is made,
/// but no element that nobody knows: that is mostly a slip.
/// </summary>
/// <param name="session">The file.</param>
/// <param name="root">The table of what it holds.</param>
/// <param name="isInherited">Whether something stands at a path in what the file extends.</param>
internal sealed class ElementEditor(EditSession session, ElementTable root, Func<ElementPath, bool> isInherited)
{
    public const string NotInPlace = "cannot be changed in place: an alias, an anchor or brackets without room stand in the way. Change it by hand";

    private string? refusal;

    /// <summary>Puts a value at a path; tells why not, as the rest of a sentence, where that is impossible.</summary>
    public string? Set(ElementPath path, EditValue value)
    {
        refusal = null;
        var isDone = TrySet(path.Segments, value);
        return refusal ?? (isDone ? null : $"`{path}` {NotInPlace}");
    }

    /// <summary>Takes out what stands at a path; tells why not where that is impossible.</summary>
    public string? Remove(ElementPath path)
    {
        refusal = null;
        var isDone = TryRemove(path);
        return refusal ?? (isDone ? null : $"`{path}` {NotInPlace}");
    }

    private bool TrySet(IReadOnlyList<string> steps, EditValue value)
    {
        int[] route = [];
        var form = new ValueForm(ValueFormKind.Element, root);
        for (var i = 0; i < steps.Count; i++)
        {
            var here = session.Value.At(route);
            if (form.ShorthandOf(here) is { } shorthand && steps[i] == shorthand.Key)
            {
                form = ValueForm.Of(shorthand.Shape);
                continue;
            }

            if (here.Kind is NodeKind.Mapping or NodeKind.Sequence && here.IndexOf(steps[i]) is >= 0 and var at && (here.Kind == NodeKind.Mapping || form.Kind is ValueFormKind.List or ValueFormKind.Free))
            {
                form = Below(form, steps, i);
                route = [.. route, at];
                continue;
            }

            return refusal is null && TryAdd(route, form, steps, i, value);
        }

        // One value for an element that says more is its main property, and loses nothing of the others.
        if (form.Kind == ValueFormKind.Element && form.ShorthandOf(value) is { } main && session.Value.At(route) is { Kind: NodeKind.Mapping, IsEmpty: false })
        {
            return TrySet([.. steps, main.Key], value);
        }

        return refusal is null && ValueReplacement.TryReplace(session, route, value);
    }

    private bool TryAdd(int[] route, ValueForm form, IReadOnlyList<string> steps, int i, EditValue value)
    {
        var here = session.Value.At(route);
        var below = Wrap(steps, i + 1, Below(form, steps, i), value);
        if (refusal is not null || !MayAdd(form, steps, i))
        {
            return false;
        }

        if (form.Kind == ValueFormKind.List || (here.Kind == NodeKind.Sequence && form.Kind == ValueFormKind.Free))
        {
            return TryAppend(route, here, steps, i, below);
        }

        if (here.Kind == NodeKind.Mapping)
        {
            return session.TryApply(new Change.Insert(route, PropertyOrder.Position(here, form, steps[i]), new EditEntry(steps[i], below)));
        }

        if (here.IsNothing)
        {
            return session.TryApply(new Change.Set(route, EditValue.Mapping([new EditEntry(steps[i], below)])));
        }

        if (form.ShorthandOf(here) is { } shorthand)
        {
            var alone = EditValue.Mapping([new EditEntry(shorthand.Key, here)]);
            return session.TryApply(new Change.Set(route, alone.Inserted(PropertyOrder.Position(alone, form, steps[i]), new EditEntry(steps[i], below))));
        }

        if (form.Kind == ValueFormKind.Elements && here.Kind == NodeKind.Sequence)
        {
            return TryAddToIds(route, here, steps[i], below);
        }

        return Refuse($"`{Path(steps, i)}` is written in a form that takes no `{steps[i]}`");
    }

    private bool TryAppend(int[] route, EditValue here, IReadOnlyList<string> steps, int i, EditValue item)
    {
        if (i < steps.Count - 1 && !item.IsScalar && item.Entries.Count > 0 && here.Kind != NodeKind.Sequence)
        {
            return Refuse($"`{Path(steps, i)}` is a list, and `{steps[i]}` is none of its items");
        }

        if (steps[i] != "-" && steps[i] != here.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            return Refuse($"`{Path(steps, i)}` has no item `{steps[i]}`; `-` adds one");
        }

        return here.Kind == NodeKind.Sequence
            ? session.TryApply(new Change.Insert(route, here.Entries.Count, new EditEntry(null, item)))
            : session.TryApply(new Change.Set(route, EditValue.Sequence([item])));
    }

    // A list of ids becomes a mapping where one of its elements has more to say.
    private bool TryAddToIds(int[] route, EditValue here, string id, EditValue element)
    {
        var at = here.IndexOf(id);
        if (element.IsEmpty || element.IsNothing)
        {
            return at >= 0 || session.TryApply(new Change.Insert(route, here.Entries.Count, new EditEntry(null, EditValue.Quoted(id))));
        }

        var entries = here.Entries.Select((item, number) => new EditEntry(item.Value.Text, number == at ? element : EditValue.Mapping([]))).ToList();
        return session.TryApply(new Change.Set(route, EditValue.Mapping(at >= 0 ? entries : [.. entries, new EditEntry(id, element)])));
    }

    // The value inside all that is missing around it.
    private EditValue Wrap(IReadOnlyList<string> steps, int i, ValueForm form, EditValue value)
    {
        if (i == steps.Count || refusal is not null)
        {
            return value;
        }

        var below = Wrap(steps, i + 1, Below(form, steps, i), value);
        if (refusal is not null || !MayAdd(form, steps, i))
        {
            return value;
        }

        if (form.Kind == ValueFormKind.List && steps[i] is not ("-" or "0"))
        {
            Refuse($"`{Path(steps, i)}` has no item `{steps[i]}`; `-` adds one");
        }

        return form.Kind == ValueFormKind.List ? EditValue.Sequence([below])
            : form.Kind == ValueFormKind.Element && form.Table!.Shorthand == steps[i] && form.ShorthandOf(below) is not null ? below
            : EditValue.Mapping([new EditEntry(steps[i], below)]);
    }

    private bool MayAdd(ValueForm form, IReadOnlyList<string> steps, int i)
        => form.Kind != ValueFormKind.Elements || i == steps.Count - 1 || form.KeysRefer || isInherited(Path(steps, i + 1)) || Refuse(Unknown(form, steps, i));

    private string Unknown(ValueForm form, IReadOnlyList<string> steps, int i)
    {
        var there = Entries(steps, i);
        return $"there is no {form.Noun} `{steps[i]}`{Question(steps[i], there)}; {(there.Count == 0 ? "there is none yet" : $"there {(there.Count == 1 ? "is" : "are")} {Listing.Of(there)}")}. To add it, set `{Path(steps, i + 1)}` first";
    }

    private static string Question(string typed, IReadOnlyList<string> known) => Suggestion.Nearest(typed, known) is { } near ? $" (did you mean `{near}`?)" : "";

    // What stands in the file at the beginning of a path.
    private List<string> Entries(IReadOnlyList<string> steps, int count)
    {
        var here = session.Value;
        for (var i = 0; i < count; i++)
        {
            if (here.IndexOf(steps[i]) is not (>= 0 and var at))
            {
                return [];
            }

            here = here.Entries[at].Value;
        }

        return [.. here.Entries.Select(entry => entry.Key ?? entry.Value.Text)];
    }

    private ValueForm Below(ValueForm form, IReadOnlyList<string> steps, int i)
    {
        switch (form.Kind)
        {
            case ValueFormKind.Element when form.Table!.Find(steps[i]) is { } property:
                return ValueForm.Of(property.Shape);
            case ValueFormKind.Element when steps[i].StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal):
                return ValueForm.Free;
            case ValueFormKind.Element:
                var guess = KeyGuess.For(form.Table!, steps[i], i > 0 ? steps[i - 1] : null).Sentence;
                Refuse($"{Lowered(form.Table!.Title)} has no key `{steps[i]}`{(guess.Length > 0 ? "." + guess.TrimEnd('.') : ": it has " + string.Join(", ", form.Table.Keys.Select(key => $"`{key}`")))}");
                return ValueForm.Free;
            case ValueFormKind.Elements:
                return new ValueForm(ValueFormKind.Element, form.Table);
            case ValueFormKind.Value:
                Refuse($"`{Path(steps, i)}` is one value, with nothing below it");
                return form;
            case ValueFormKind.Free:
                return form;
            default:
                return new ValueForm(ValueFormKind.Value);
        }
    }

    private static string Lowered(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private bool TryRemove(ElementPath path)
    {
        var steps = path.Segments;
        var forms = new List<ValueForm> { new(ValueFormKind.Element, root) };
        int[] route = [];
        for (var i = 0; i < steps.Count; i++)
        {
            var here = session.Value.At(route);
            var form = forms[^1];
            if (i == steps.Count - 1 && form.ShorthandOf(here) is { } shorthand && steps[i] == shorthand.Key)
            {
                return TryTakeOut(route, forms, isShorthand: true);
            }

            var at = here.IndexOf(steps[i]);
            forms.Add(Below(form, steps, i));
            if (refusal is not null)
            {
                return false;
            }

            if (at < 0)
            {
                return isInherited(path) ? TrySet(steps, EditValue.Plain("null")) : Refuse(Missing(form, steps, i));
            }

            route = [.. route, at];
        }

        return TryTakeOut(route, forms, isShorthand: false);
    }

    private string Missing(ValueForm form, IReadOnlyList<string> steps, int i)
    {
        var there = Entries(steps, i);
        var where = form.Kind == ValueFormKind.Elements ? $"there is no {form.Noun} `{steps[i]}`" : $"`{(i == 0 ? "/" : Path(steps, i))}` says nothing of `{steps[i]}`";
        return $"{where}{Question(steps[i], there)}; {(there.Count == 0 ? "nothing stands there" : $"there {(there.Count == 1 ? "is" : "are")} {Listing.Of(there)}")}";
    }

    // What would be left empty goes, too; an element without anything to say stays.
    private bool TryTakeOut(int[] route, List<ValueForm> forms, bool isShorthand)
    {
        if (route.Length == 0)
        {
            return Refuse("the whole document cannot be removed");
        }

        if (isShorthand && forms[route.Length - 1].Kind == ValueFormKind.Elements)
        {
            return session.TryApply(new Change.Set(route, EditValue.Mapping([])));
        }

        var depth = route.Length;
        while (depth > 1 && session.Value.At(route.AsSpan(0, depth - 1)).Entries.Count == 1 && forms[depth - 2].Kind is not ValueFormKind.Elements)
        {
            depth--;
        }

        return session.TryApply(new Change.Remove(route[..(depth - 1)], route[depth - 1]));
    }

    private static ElementPath Path(IReadOnlyList<string> steps, int count) => steps.Take(count).Aggregate(ElementPath.Root, (path, step) => path / step);

    private bool Refuse(string reason)
    {
        refusal ??= reason;
        return false;
    }
}
