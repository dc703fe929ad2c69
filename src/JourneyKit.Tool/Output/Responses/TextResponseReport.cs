using JourneyKit.Exchange;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Output.Responses;

/// <summary>What was read of a file of responses, on two screens.</summary>
internal sealed class TextResponseReport(Pen pen)
{
    private const int MostFindings = 12;
    private const int MostFigures = 16;
    private const int MostQuotes = 8;
    private const int MostColumns = 12;

    public void Write(ResponseResult result)
    {
        var import = result.Import;
        pen.Line($"{result.File} → {result.Map}", Tone.Strong);
        if (import.Form.Length > 0)
        {
            pen.Line(import.Form);
        }

        WriteColumns(import);
        if (import.RowsRead > 0)
        {
            pen.Line().Line($"{Quantity.Of(import.RowsRead, "row")} read{(import.Map is null ? ", none used" : $": {import.RowsUsed} used, {import.RowsRead - import.RowsUsed} not used")}.");
        }

        WriteFindings(import);
        WriteFigures(import);
        WriteQuotes(import);
        if (import.Map is null)
        {
            pen.Line().Line("Nothing was imported.", Tone.Error);
        }
        else
        {
            pen.Line().Line(result.Output is { } output ? $"Written to {output}." : "Nothing was written: name a file with -o OUT.journey.yaml.");
        }
    }

    private void WriteColumns(ResponseImport import)
    {
        if (import.Columns.Count == 0)
        {
            return;
        }

        var used = import.Columns.Where(column => column.Field is not null).OrderBy(column => column.Field).ToList();
        var others = import.Columns.Where(column => column.Field is null).Select(Name).ToList();
        pen.Line().Line("Columns", Tone.Strong);
        foreach (var column in used)
        {
            pen.Line($"  {ResponseWords.Of(column.Field!.Value)}: {Name(column)} ({(column.Basis == "given" ? "given" : $"guessed from its {column.Basis}")})");
        }

        if (others.Count > 0)
        {
            pen.Line($"  not used: {string.Join(", ", others.Take(MostColumns))}{(others.Count > MostColumns ? $" and {others.Count - MostColumns} more" : "")}");
        }
    }

    private void WriteFindings(ResponseImport import)
    {
        foreach (var finding in import.Findings.Take(MostFindings))
        {
            var (rows, place) = (finding.Rows > 0 ? Quantity.Of(finding.Rows, "row") + (finding.IsLoss ? " left out" : "") : "", ResponseWords.Place(finding));
            var where = rows.Length > 0 && place.Length > 0 ? $"{rows}, first in {place}: " : rows.Length + place.Length > 0 ? rows + place + ": " : "";
            pen.Write("  ").Write(finding.IsError ? "error " : "", Tone.Error).Line(where + finding.Message);
        }

        if (import.Findings.Count > MostFindings)
        {
            pen.Line($"  And {import.Findings.Count - MostFindings} more, with --format json.");
        }
    }

    private void WriteFigures(ResponseImport import)
    {
        var figures = import.Figures.Where(figure => figure is { Persona: null, Channel: null }).ToList();
        if (figures.Count == 0)
        {
            return;
        }

        TextTable.Write(pen, new TableBlock(["touchpoint", "measure", "value", "rests on"], [.. figures.Take(MostFigures).Select(figure => (IReadOnlyList<string>)[figure.Touchpoint.Value, ResponseWords.Title(figure.Measure), ResponseWords.Value(figure), ResponseWords.Counts(figure)])]));
        var left = figures.Count - Math.Min(figures.Count, MostFigures);
        var parts = import.Figures.Count - figures.Count;
        if (left + parts > 0)
        {
            pen.Line($"  And {left + parts} more with --format json{(parts > 0 ? ", those of personas and channels among them" : "")}.");
        }
    }

    private void WriteQuotes(ResponseImport import)
    {
        if (import.Comments == 0)
        {
            return;
        }

        pen.Line().Line($"{Quantity.Of(import.Comments, "comment")}: {(import.Quotes.Count == 0 ? "no quote" : Quantity.Of(import.Quotes.Count, "quote"))} chosen{(import.PersonalComments > 0 ? $"; {import.PersonalComments} kept out, which hold personal data" : "")}{WhyNone(import)}.");
        foreach (var quote in import.Quotes.Take(MostQuotes))
        {
            pen.Line($"  {quote.Touchpoint}{(quote.Score is { } score ? $", {Figures.Number(score)}" : "")} (row {quote.Row}): “{quote.Text}”");
        }

        if (import.Quotes.Count > MostQuotes)
        {
            pen.Line($"  And {import.Quotes.Count - MostQuotes} more, with --format json.");
        }
    }

    private static string WhyNone(ResponseImport import) => import.Quotes.Count > 0 || import.PersonalComments == import.Comments ? ""
        : $"; a quote needs 15 to 300 legible characters, a known touchpoint, a score on its scale where it has one, and --quotes above 0, which {(import.PersonalComments > 0 ? "no other comment has" : "no comment has")}";

    private static string Name(ResponseColumn column) => column.Header.Length == 0 ? column.Letters : $"{column.Letters} “{MarkedShort(column.Header)}”";

    private static string MarkedShort(string header) => header.Length > 40 ? header[..40] + "…" : header;
}
