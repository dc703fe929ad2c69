using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>Writes parts of the gap report for people.</summary>
internal sealed class GapsPart(HtmlWriter writer, QuotationMarks marks)
{
    private string? list;

    /// <summary>Writes blocks one after another; lines and items that follow each other are one list.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="heading">The element of headings, such as "h2".</param>
    /// <param name="id">The id of the first heading; null for none.</param>
    public void Write(IEnumerable<GapBlock> blocks, string heading, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        foreach (var block in blocks)
        {
            Lists(block is DecisionBlock ? "ol" : block is ItemBlock or LineBlock ? "ul" : null);
            Write(block, heading, id);
            id = block is HeadingBlock ? null : id;
        }

        Lists(null);
    }

    private void Lists(string? wanted)
    {
        if (wanted == list)
        {
            return;
        }

        if (list is not null)
        {
            writer.Close();
        }

        if (wanted is not null)
        {
            writer.Open(wanted);
        }

        list = wanted;
    }

    private void Write(GapBlock block, string heading, string? id)
    {
        switch (block)
        {
            case HeadingBlock words:
                writer.Element(heading, words.Text, ("dir", "auto"), ("id", id));
                if (words.Note.Length > 0)
                {
                    Sentence("p", $"{char.ToUpperInvariant(words.Note[0])}{words.Note[1..]}.", ("class", "meta"));
                }

                break;
            case DecisionBlock decision:
                Item($"{JourneyKit.Reports.Gaps.GapWords.Word(decision.Severity)}, {decision.Standing}", decision.Title, decision.Why, decision.Advice, decision.FollowUp, decision.Ids);
                break;
            case ItemBlock item:
                Item(JourneyKit.Reports.Gaps.GapWords.Word(item.Severity), null, item.Text, item.Advice, item.FollowUp, item.Ids);
                break;
            case TableBlock table:
                OutlinePart.WriteGrid(writer, table.Columns, table.Rows, marks);
                break;
            case LineBlock line:
                writer.Open("li");
                Sentence("bdi", line.Text);
                writer.Close();
                break;
            case TextBlock text:
                Sentence("p", text.Text);
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} has no markup.");
        }
    }

    private void Item(string severity, string? title, string text, string? advice, string followUp, GapIds ids)
    {
        writer.Open("li").Open("bdi");
        if (title is not null)
        {
            Sentence("strong", title);
            writer.Words(" ");
        }

        writer.Element("span", $"({severity})", ("class", "where")).Words(" ");
        HtmlSentence.Write(writer, string.Join(' ', new[] { text, advice, followUp }.Where(part => !string.IsNullOrEmpty(part))), marks);
        foreach (var id in ids.Shown)
        {
            writer.Words(" ").Element("code", id, ("class", "where"));
        }

        writer.Close().Close();
    }

    private void Sentence(string tag, string words, params IEnumerable<(string Name, string? Value)> attributes)
    {
        writer.Open(tag, [("dir", "auto"), .. attributes]);
        HtmlSentence.Write(writer, words, marks);
        writer.Close();
    }
}
