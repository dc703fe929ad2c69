using JourneyKit.Wording;
using Spectre.Console;

namespace JourneyKit.Tool.Output.Text;

/// <summary>Writes text with or without colour. Without, the writer gets the characters and nothing else.</summary>
internal sealed class Pen(TextWriter writer, bool isColored)
{
    private readonly IAnsiConsole? console = isColored ? Create(writer) : null;

    /// <summary>The marks that take the place of English ones.</summary>
    public QuotationMarks Marks { private get; set; } = QuotationMarks.English;

    public Pen Write(string text, Tone tone = Tone.Plain)
    {
        var visible = VisibleText.Of(Marks.In(text));
        if (console is null || tone == Tone.Plain)
        {
            writer.Write(visible);
        }
        else
        {
            console.Write(new Spectre.Console.Text(visible, StyleOf(tone)));
        }

        return this;
    }

    public Pen Line(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        writer.Write('\n');
        return this;
    }

    private static IAnsiConsole Create(TextWriter writer)
    {
        var ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // Terminals wrap lines themselves; a break of ours would come along when the text is copied.
        ansi.Profile.Width = int.MaxValue;
        return ansi;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Olive, decoration: Decoration.Bold),
        Tone.Info => new Style(Color.Teal, decoration: Decoration.Bold),
        Tone.Added or Tone.Good => new Style(Color.Green),
        Tone.Removed => new Style(Color.Maroon),
        Tone.Changed => new Style(Color.Olive),
        Tone.Reordered => new Style(Color.Teal),
        _ => Style.Plain,
    };
}
