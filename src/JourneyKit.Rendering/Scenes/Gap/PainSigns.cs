using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The triangles of one touchpoint, those of a sort side by side; where there is no room for all, one with their number.</summary>
internal static class PainSigns
{
    private const double Size = 15;
    private const double Pitch = 19;
    private const double LineHeight = 16;

    public static void Draw(Canvas canvas, PlacedColumn column, double middle, IReadOnlyList<(int Count, bool IsFilled, string Word)> sorts)
    {
        var shown = sorts.Where(sort => sort.Count > 0).ToList();
        var parts = shown.Select(sort => Part(sort, isShort: false)).ToList();
        if (Width(parts) > column.Width - 4)
        {
            parts = [.. shown.Select(sort => Part(sort, isShort: true))];
        }

        // In the narrowest columns what is of two sorts stands in two lines.
        if (Width(parts) > column.Width - 2 && parts.Count > 1)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                Draw(canvas, column.Middle, middle + ((i - ((parts.Count - 1) / 2d)) * LineHeight), [parts[i]]);
            }

            return;
        }

        Draw(canvas, column.Middle, middle, parts);
    }

    private static void Draw(Canvas canvas, double centre, double middle, List<(int Signs, bool IsFilled, TextBlock Words)> parts)
    {
        var x = centre - ((Width(parts) - (Pitch - Size)) / 2);
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Signs; i++)
            {
                canvas.Add(Signs.Pain(x + (i * Pitch), middle - (Size / 2), Size, part.IsFilled));
                canvas.Add(new SceneMark("M8 6v3.5 M8 11.9h.01", x + (i * Pitch), middle - (Size / 2), Size, Paint.Line(part.IsFilled ? Ink.OnFill : Ink.Bad, 1.4) with { Round = true }));
            }

            canvas.Text(part.Words, x + (part.Signs * Pitch) - 2, middle + 4, Ink.Bad);
            x += WidthOf(part);
        }
    }

    private static (int Signs, bool IsFilled, TextBlock Words) Part((int Count, bool IsFilled, string Word) sort, bool isShort)
        => isShort
            // A plus stands for the word.
            ? (1, sort.IsFilled, TextFlow.Line(sort.Word.Length > 0 ? Figures.Signed(sort.Count) : sort.Count == 1 ? "" : Figures.Number(sort.Count), Fonts.LabelBold))
            : (sort.Count, sort.IsFilled, TextFlow.Line(sort.Word, Fonts.LabelBold));

    private static double WidthOf((int Signs, bool IsFilled, TextBlock Words) part) => (part.Signs * Pitch) + part.Words.Width;

    private static double Width(IReadOnlyList<(int Signs, bool IsFilled, TextBlock Words)> parts) => parts.Sum(WidthOf);
}
