using System.Text;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html;

/// <summary>Writes the markup of a page. Words of a map pass through <see cref="Escape"/> and nothing else, so they stay words.</summary>
/// <param name="reading">The direction that the page is read in.</param>
internal sealed class HtmlWriter(Reading reading = Reading.LeftToRight)
{
    private static readonly HashSet<string> Blocks = new(["article", "aside", "details", "div", "dl", "fieldset", "figure", "form", "header", "li", "main", "nav", "ol", "section", "table", "tbody", "thead", "tr", "ul"], StringComparer.Ordinal);

    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>Begins an element. Attributes without a value are left out; an empty value is written.</summary>
    public HtmlWriter Open(string tag, params IEnumerable<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        text.Append('>');
        open.Push(tag);
        return this;
    }

    /// <summary>Ends the innermost element.</summary>
    public HtmlWriter Close()
    {
        var tag = open.Pop();
        text.Append("</").Append(tag).Append('>');
        if (Blocks.Contains(tag))
        {
            text.Append('\n');
        }

        return this;
    }

    /// <summary>An element without content, such as a check box.</summary>
    public HtmlWriter Void(string tag, params IEnumerable<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        text.Append("/>");
        return this;
    }

    /// <summary>Words.</summary>
    public HtmlWriter Words(string? words)
    {
        if (reading == Reading.RightToLeft && MixedText.BeginsWithFigure(words))
        {
            text.Append(MixedText.LeftToRightMark);
        }

        text.Append(Escape(words));
        return this;
    }

    /// <summary>An element that holds words alone.</summary>
    public HtmlWriter Element(string tag, string? words, params IEnumerable<(string Name, string? Value)> attributes) => Open(tag, attributes).Words(words).Close();

    /// <summary>What the library itself has written, as it is: pictures and rules of style.</summary>
    public HtmlWriter Made(string markup)
    {
        text.Append(markup);
        return this;
    }

    public override string ToString() => open.Count == 0 ? text.ToString() : throw new InvalidOperationException($"<{open.Peek()}> is still open.");

    /// <summary>Words as the content of an element or the value of an attribute. What would stay unseen or turn other words round is shown by its code.</summary>
    public static string Escape(string? words)
    {
        var escaped = new StringBuilder((words?.Length ?? 0) + 16);
        foreach (var rune in MixedText.Marked(VisibleText.OfLines(words ?? "")).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    private void Start(string tag, IEnumerable<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(tag);
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value is not null))
        {
            text.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
        }
    }
}
