using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>A number at the top of the map, with what it counts and what belongs to it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Counts">What it counts.</param>
/// <param name="Note">What belongs to it; without lines where there is nothing.</param>
internal sealed record HeadlineTile(TextBlock Number, TextBlock Counts, TextBlock Note)
{
    /// <summary>How wide a tile is, with the blank to the next one.</summary>
    public const double Width = 150;

    private const double Indent = 12;
    private const double Inner = Width - Indent - 4;
    private const double NumberLine = 36;

    public double Height => NumberLine + Counts.Height(16) + Note.Height(14) + 6;

    public static HeadlineTile Of(string number, string counts, string? note)
        => new(TextFlow.Line(number, Fonts.Headline, Inner), TextFlow.Wrap(counts, Fonts.Body, Inner, 3), TextFlow.Wrap(note, Fonts.Label, Inner, 3));

    public void Draw(Canvas canvas, double x, double y, double height)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        canvas.Line(x, y + 2, x, y + height, Paint.Line(Ink.Rule));
        var cell = new Box(x + Indent, y, Inner + 4, height);
        canvas.Text(Number, cell.X, y + 28, cell: cell);
        canvas.Text(Counts, cell.X, y + NumberLine + 12, cell: cell);
        canvas.Text(Note, cell.X, y + NumberLine + Counts.Height(16) + 12, Ink.Text3, 14, cell: cell);
    }
}
