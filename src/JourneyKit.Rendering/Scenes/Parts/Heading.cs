using JourneyKit.Model;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>What stands at the top of a picture: the state, the title, and the one sentence to keep.</summary>
internal static class Heading
{
    private const int TitleLines = 3;
    private const int FindingLines = 2;

    /// <summary>Draws it and says where it ends below.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="map">The map whose state is told.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="finding">The sentence from computed numbers; null where none is known.</param>
    /// <param name="width">How wide its lines may be, in px.</param>
    /// <param name="isSmall">Whether the picture is a small one.</param>
    /// <param name="from">The map that it leads on from, whose state is told as well; null for none.</param>
    public static double Draw(Canvas canvas, JourneyMap map, string title, string? finding, double width, bool isSmall = false, JourneyMap? from = null)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        StateTag.Draw(canvas, map, Space.Margin, Space.Margin, from);
        var y = Space.Margin + StateTag.Height;
        foreach (var part in Parts(title))
        {
            var name = TextFlow.Wrap(part, isSmall ? Fonts.SmallTitle : Fonts.Title, width, TitleLines);
            canvas.Text(name, Space.Margin, y + 32, lineHeight: 34, cell: new Box(Space.Margin, y + 4, width, name.Height(34) + 4));
            y += name.Height(34);
        }

        y += 8;
        var sentence = TextFlow.Wrap(finding, Fonts.Finding, width, FindingLines);
        canvas.Text(sentence, Space.Margin, y + 16, Ink.Text2, 22, cell: new Box(Space.Margin, y, width, sentence.Height(22) + 2));
        return y + sentence.Height(22);
    }

    // What is said behind the title of a map in English begins a line of its own where the title is read from right to left: lines of
    // one text have one direction, and the English words would be torn apart.
    private static IEnumerable<string> Parts(string title)
    {
        var end = Readings.Of(title) == Reading.RightToLeft ? title.LastIndexOf(": ", StringComparison.Ordinal) : -1;
        return end < 0 || Readings.Of(title[end..]) == Reading.RightToLeft ? [title] : [title[..end], char.ToUpperInvariant(title[end + 2]) + title[(end + 3)..]];
    }
}
