using JourneyKit.Gaps.Changes;
using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Output.Diff;

/// <summary>A change for people.</summary>
internal static class ChangeText
{
    private const int MostInLine = 100;
    private const string Indent = "    ";

    public static Tone ToneOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Tone.Added,
        ChangeKind.Removed => Tone.Removed,
        ChangeKind.Reordered => Tone.Reordered,
        _ => Tone.Changed,
    };

    public static string SignOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "-",
        ChangeKind.Reordered => "↕",
        _ => "~",
    };

    /// <summary>Writes what stands before the values of a whole element: sign, kind, id, path.</summary>
    public static void WriteElement(Pen pen, ChangeKind kind, ElementAddress element)
    {
        var id = element.Path.Segment == element.Kind ? "" : element.Path.Segment;
        pen.Write(SignOf(kind) + " ", ToneOf(kind)).Write(element.Kind).Write(id.Length == 0 ? "" : " ");
        pen.Write(id, Tone.Strong).Line(element.Path.Parent is null ? "" : $"  {element.Path}", Tone.Faint);
    }

    /// <summary>Writes the values of an element that is new or gone; nothing where it says nothing.</summary>
    public static void WriteWhole(Pen pen, Change change)
    {
        var value = ValueText.Of((change.After ?? change.Before)!);
        if (value.Length > 0)
        {
            pen.Write(Indent).Line(ValueText.Short(value, MostInLine));
        }
    }

    /// <summary>Writes a change of a property, in one line where both values fit.</summary>
    public static void WriteProperty(Pen pen, Change change, string property)
    {
        var tone = ToneOf(change.Kind);
        pen.Write(Indent).Write($"{SignOf(change.Kind)} ", tone).Write(property);
        if (change is not { Before: { } was, After: { } now })
        {
            var room = Math.Max(MostInLine / 2, MostInLine - property.Length);
            pen.Line($": {ValueText.Short(ValueText.Of((change.After ?? change.Before)!), room)}");
            return;
        }

        var (before, after) = (ValueText.Of(was), ValueText.Of(now));
        if (property.Length + before.Length + after.Length <= MostInLine)
        {
            pen.Write(": ").Write(before, Tone.Removed).Write(" → ", Tone.Faint).Line(after, Tone.Added);
            return;
        }

        (before, after) = ValueText.Short(before, after, MostInLine);
        pen.Line(":").Write(Indent + Indent).Line($"- {before}", Tone.Removed).Write(Indent + Indent).Line($"+ {after}", Tone.Added);
    }
}
