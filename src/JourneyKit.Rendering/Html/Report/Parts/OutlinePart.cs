using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>Writes sections of the report for stakeholders.</summary>
internal sealed class OutlinePart(HtmlWriter writer, QuotationMarks marks)
{
    private const int LowestHeading = 4;

    /// <summary>Writes a section with its heading.</summary>
    public void Write(OutlineSection section, int level, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        var heading = $"h{Math.Min(level, LowestHeading)}";
        writer.Open("section", ("id", id)).Element(heading, section.Title.Replace("\\.", ".", StringComparison.Ordinal), ("dir", "auto"));
        WriteBlocks(section);
        foreach (var part in section.Parts)
        {
            Write(part, level + 1);
        }

        writer.Close();
    }

    /// <summary>Writes what a section holds, without its heading and parts.</summary>
    public void WriteBlocks(OutlineSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        foreach (var block in section.Blocks)
        {
            Write(block);
        }
    }

    /// <summary>Writes a table that becomes a list where there is little room.</summary>
    public static void WriteGrid(HtmlWriter writer, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, QuotationMarks marks)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", $"Table: {string.Join(", ", columns)}")).Open("table", ("class", "stack")).Open("thead").Open("tr");
        foreach (var column in columns)
        {
            writer.Element("th", column, ("scope", "col"));
        }

        writer.Close().Close().Open("tbody");
        foreach (var row in rows)
        {
            writer.Open("tr");
            for (var at = 0; at < row.Count; at++)
            {
                writer.Open(at == 0 && row[0].Length > 0 ? "th" : "td", ("scope", at == 0 && row[0].Length > 0 ? "row" : null), ("data-label", at == 0 ? null : columns[at]), ("dir", "auto"));
                HtmlSentence.Write(writer, row[at], marks);
                writer.Close();
            }

            writer.Close();
        }

        writer.Close().Close().Close();
    }

    private void Write(OutlineBlock block)
    {
        switch (block)
        {
            case WordsBlock words:
                Sentence("p", words.Text);
                break;
            case PointsBlock points:
                WritePoints(points);
                break;
            case GridBlock grid:
                WriteGrid(writer, grid.Columns, grid.Rows, marks);
                break;
            case QuotationBlock quotation:
                writer.Open("blockquote", ("dir", "auto"));
                Sentence("p", $"“{quotation.Words}”");
                Sentence("footer", quotation.From);
                writer.Close();
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} has no markup.");
        }
    }

    private void WritePoints(PointsBlock points)
    {
        if (points.Label is { } label)
        {
            Sentence("p", label, ("class", "label"));
        }

        writer.Open(points.IsNumbered ? "ol" : "ul");
        foreach (var item in points.Items)
        {
            writer.Open("li");
            Sentence("bdi", item);
            writer.Close();
        }

        writer.Close();
    }

    private void Sentence(string tag, string words, params IEnumerable<(string Name, string? Value)> attributes)
    {
        writer.Open(tag, [("dir", "auto"), .. attributes]);
        HtmlSentence.Write(writer, words, marks);
        writer.Close();
    }
}
