using JourneyKit.Changes;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Diff;

/// <summary>A change for people.</summary>
internal static class ChangeText
{
    private const int Widest = 100;
    private const string Indent = "    ";

    public static Tone ToneOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Tone.Added,
        ChangeKind.Removed => Tone.Removed,
        ChangeKind.Reordered => Tone.Reordered,
        _ => Tone.Changed,
    };

    public static Tone ToneOf(Change change) => ToneOf(Shown(change));

    public static string SignOf(Change change) => SignOf(Shown(change));

    /// <summary>Writes what stands before the values of an element that is new, gone, or different: sign, kind, id, path.</summary>
    public static void WriteElement(Pen pen, Change change, ElementAddress element, string aside = "")
    {
        var kind = element.Property.Length == 0 && !change.IsReplacement ? Shown(change) : ChangeKind.Changed;
        pen.Write(SignOf(kind) + " ", ToneOf(kind)).Write(element.Kind).Write(NameOf(element) is { Length: > 0 } name ? " " : "");
        pen.Write(NameOf(element), Tone.Strong).Write(aside).Line(element.Path.Parent is null ? "" : $"  {PathOf(change, element)}", Tone.Faint);
    }

    /// <summary>Writes the values of an element that is new or gone; nothing where it says nothing.</summary>
    public static void WriteWhole(Pen pen, Change change)
    {
        var value = ValueText.Of((change.After ?? change.Before)!);
        if (value.Length > 0)
        {
            pen.Write(Indent).Line(ValueText.Short(value, MostIn(pen)));
        }
    }

    /// <summary>Writes a change of a property, in one line where both values fit.</summary>
    public static void WriteProperty(Pen pen, Change change, string property)
    {
        property = LabelOf(change.Kind) ?? property;
        pen.Write(Indent).Write($"{SignOf(change)} ", ToneOf(change)).Write(property);
        if (change is not { Before: { } was, After: { } now })
        {
            var room = Math.Max(MostIn(pen) / 2, MostIn(pen) - property.Length);
            pen.Line($": {ValueText.Short(ValueText.Of((change.After ?? change.Before)!), room)}");
            return;
        }

        var (before, after) = (ValueText.Of(was), ValueText.Of(now));
        if (property.Length + before.Length + after.Length <= MostIn(pen))
        {
            pen.Write(": ").Write(before, Tone.Removed).Write(" → ", Tone.Faint).Line(after, Tone.Added);
            return;
        }

        (before, after) = ValueText.Short(before, after, MostIn(pen));
        pen.Line(":").Write(Indent + Indent).Line($"- {before}", Tone.Removed).Write(Indent + Indent).Line($"+ {after}", Tone.Added);
    }

    /// <summary>Writes a property of what several were merged into: what each of them said, then once what it says now.</summary>
    public static void WriteMerged(Pen pen, IReadOnlyList<Change> changes, string property)
    {
        if (changes.Count == 1)
        {
            WriteProperty(pen, changes[0], property);
            return;
        }

        property = LabelOf(changes[0].Kind) ?? property;
        var was = string.Join(", ", changes.Select(change => $"{ValueText.Short(ValueText.Of(change.Before!), MostIn(pen) / 2)} in {change.BeforePath.Segments.ElementAt(1)}"));
        pen.Write(Indent).Write($"{SignOf(changes[0])} ", ToneOf(changes[0])).Write(property);
        if (changes[0].After is not { } after)
        {
            pen.Write(": ").Line(was);
            return;
        }

        var now = ValueText.Short(ValueText.Of(after), MostIn(pen));
        if (property.Length + was.Length + now.Length <= MostIn(pen))
        {
            pen.Write(": ").Write(was, Tone.Removed).Write(" → ", Tone.Faint).Line(now, Tone.Added);
            return;
        }

        pen.Line(":").Write(Indent + Indent).Line($"- {was}", Tone.Removed).Write(Indent + Indent).Line($"+ {now}", Tone.Added);
    }

    // Of values; beside them stand the indentation and the name of the property.
    private static int MostIn(Pen pen) => pen.Width is { } width ? Math.Min(Widest, Math.Max(width, 40) - (2 * Indent.Length) - 2) : Widest;

    private static string? LabelOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Moved => "moved",
        ChangeKind.Rechannelled => "re-channelled",
        _ => null,
    };

    // A way out that is new is added to the reader, whatever it is to the flow.
    private static ChangeKind Shown(Change change) => change switch
    {
        { Kind: ChangeKind.Reordered } => ChangeKind.Reordered,
        { Before: null } => ChangeKind.Added,
        { After: null } => ChangeKind.Removed,
        _ => ChangeKind.Changed,
    };

    private static string SignOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "-",
        ChangeKind.Reordered => "↕",
        _ => "~",
    };

    private static string NameOf(ElementAddress element) => element.Path.Segment == element.Kind ? ""
        : element.Path.Parent is { Segment: "next", Parent: { } from } ? $"{from.Segment} → {element.Path.Segment}"
        : element.Path.Segment;

    // What stands in an element that was split or merged is told for each of its origins.
    private static string PathOf(Change change, ElementAddress element)
        => change is { Before: not null, After: not null } && change.BeforePath.Segments is [_, var before, ..] && change.AfterPath.Segments is [_, var after, ..] && before != after ? $"{element.Path}  (in {before} before)" : element.Path.ToString();
}
