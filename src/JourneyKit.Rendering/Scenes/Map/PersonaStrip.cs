using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The personas side by side: name, segment, share, what they say and what they want to reach.</summary>
internal static class PersonaStrip
{
    private const double LeastWidth = 360;
    private const double Bar = 3;
    private const double Indent = 14;
    private const double Between = 24;

    /// <summary>Draws it and says where it ends below.</summary>
    public static double Draw(Canvas canvas, LaneSheet sheet, double y, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(sheet);
        Persona[] personas = sheet.Persona is { } one ? [one] : [.. sheet.Map.Personas];
        var perLine = Math.Clamp((int)((width + Between) / LeastWidth), 1, Math.Max(1, personas.Length));
        var step = (width + Between) / perLine;
        foreach (var line in personas.Chunk(perLine))
        {
            var cards = line.Select(persona => Card.Of(sheet.Map, persona, step - Indent - Between)).ToList();
            var height = cards.Max(card => card.Height);
            for (var at = 0; at < cards.Count; at++)
            {
                var x = Space.Margin + (at * step);
                canvas.Box(new Box(x, y, Bar, cards[at].Height), Paint.Filled(sheet.StyleOf(line[at]).Ink), Bar / 2);
                cards[at].Draw(canvas, new Box(x + Indent, y, step - Indent - Between, height));
            }

            y += height + 12;
        }

        return personas.Length == 0 ? y : y - 12;
    }

    private sealed record Card(TextBlock Name, TextBlock Facts, TextBlock Quote, TextBlock Goals, bool AreFactsBelow)
    {
        private const double Gap = 8;

        public double Height => 6 + Name.Height(17) + (AreFactsBelow ? Facts.Height(16) : 0) + (Quote.Lines.Count == 0 ? 0 : Quote.Height(16) + 4) + Goals.Height(16);

        public static Card Of(JourneyMap map, Persona persona, double width)
        {
            string?[] facts =
            [
                persona.Segment is { } segment ? map.Segments[segment]?.Name ?? segment.Value : null,
                persona.Share is { } share ? Figures.Percent(share.Value) : null,
            ];
            var name = TextFlow.Wrap(persona.Name, Fonts.Touchpoint, width, 3);
            var words = TextFlow.Wrap(string.Join(" · ", facts.OfType<string>()), Fonts.Body, width, 2);
            var quote = TextFlow.Wrap(persona.Quote is { } said ? Quoted.In(said, map.Language) : null, Fonts.Spoken, width, 3);
            var goals = TextFlow.Wrap(persona.Goals.Count > 0 ? $"Wants: {string.Join("; ", persona.Goals)}" : null, Fonts.Body, width, 3);
            return new Card(name, words, quote, goals, words.Lines.Count > 1 || name.Lines.Count > 1 || name.Width + Gap + words.Width > width);
        }

        public void Draw(Canvas canvas, Box cell)
        {
            canvas.Text(Name, cell.X, cell.Y + 14, lineHeight: 17, cell: cell);
            var line = cell.Y + 14 + (Name.Height(17) - 17);
            canvas.Text(Facts, AreFactsBelow ? cell.X : cell.X + Name.Width + Gap, AreFactsBelow ? line + 17 : line, Ink.Text2, cell: cell);
            line += 20 + (AreFactsBelow ? Facts.Height(16) : 0);
            canvas.Text(Quote, cell.X, line, Ink.Text2, cell: cell);
            canvas.Text(Goals, cell.X, line + Quote.Height(16), cell: cell);
        }
    }
}
