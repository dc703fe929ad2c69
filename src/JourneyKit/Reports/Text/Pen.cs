using JourneyKit.Wording;

namespace JourneyKit.Reports.Text;

/// <summary>Writes text with or without colour. Without, the writer gets the characters and nothing else.</summary>
internal sealed class Pen(TextWriter writer, bool isColored)
{
    private const string Reset = "\e[0m";

    /// <summary>The marks that take the place of English ones.</summary>
    public QuotationMarks Marks { private get; set; } = QuotationMarks.English;

    public Pen Write(string text, Tone tone = Tone.Plain)
    {
        var visible = VisibleText.Of(Marks.In(text));
        writer.Write(isColored && visible.Length > 0 && CodeOf(tone) is { } code ? $"\e[{code}m{visible}{Reset}" : visible);
        return this;
    }

    public Pen Line(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        writer.Write('\n');
        return this;
    }

    // The parameters of "select graphic rendition": 1 is bold, 2 faint, 31 to 36 are colours of the terminal's own palette.
    private static string? CodeOf(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Faint => "2",
        Tone.Error => "1;91",
        Tone.Warning => "1;33",
        Tone.Info => "1;36",
        Tone.Added or Tone.Good => "32",
        Tone.Removed => "31",
        Tone.Changed => "33",
        Tone.Reordered => "36",
        _ => null,
    };
}
