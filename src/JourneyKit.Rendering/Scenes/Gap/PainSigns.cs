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

    public static void Draw(Canvas canvas, PlacedColumn column, double middle, IReadOnlyList<(int Count, bool IsFilled, string Word)> sorts)
    {
        var shown = sorts.Where(sort => sort.Count > 0).ToList();
        var parts = shown.Select(sort => Part(sort, isShort: false)).ToList();
        if (Width(parts) > column.Width - 4)
        {
            parts = [.. shown.Select(sort => Part(sort, isShort: true))];
        }

        var x = column.Middle - ((Width(parts) - (Pitch - Size)) / 2);
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
        => isShort && sort.Count > 1
            ? (1, sort.IsFilled, TextFlow.Line(Figures.Number(sort.Count), Fonts.LabelBold))
            : (sort.Count, sort.IsFilled, TextFlow.Line(isShort ? "" : sort.Word, Fonts.LabelBold));

    private static double WidthOf((int Signs, bool IsFilled, TextBlock Words) part) => (part.Signs * Pitch) + part.Words.Width;

    private static double Width(IReadOnlyList<(int Signs, bool IsFilled, TextBlock Words)> parts) => parts.Sum(WidthOf);
}
