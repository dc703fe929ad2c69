using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Texts of the lower part, one below the other, as long as there is room.</summary>
/// <param name="canvas">Where they are drawn.</param>
/// <param name="box">Where they must stay.</param>
internal sealed class NoteText(Canvas canvas, Box box)
{
    /// <summary>What viewers may round at the sides of a text, in px.</summary>
    public const double Slack = 2;

    private const double LineHeight = 15;

    /// <summary>Where the next one begins.</summary>
    public double Y { get; set; } = box.Y;

    public Box Box => box;

    /// <summary>How much room is left below, in px.</summary>
    public double Left => box.Bottom - Y;

    public void Heading(string words)
    {
        var block = TextFlow.Wrap(words, Fonts.Section, box.Width, 2);
        canvas.Text(block, box.X, Y + 14, lineHeight: 20, cell: new Box(box.X, Y, box.Width, block.Height(20) + 2).Inside(-Slack));
        Y += block.Height(20) + 4;
    }

    /// <summary>Adds a text; its lines must be in the room that is left.</summary>
    public void Add(TextBlock block, double indent, Ink ink)
    {
        canvas.Text(block, box.X + indent, Y + 12, ink, LineHeight, cell: new Box(box.X + indent, Y, box.Width - indent, block.Height(LineHeight) + 2).Inside(-Slack));
        Y += block.Height(LineHeight);
    }

    /// <summary>A text in so many lines at most.</summary>
    public TextBlock Wrap(string words, TextFont font, double indent, int lines) => TextFlow.Wrap(words, font, box.Width - indent, lines);

    public static double HeightOf(TextBlock block) => block.Height(LineHeight);
}
