using System.Text.Json;
using JourneyKit.Exchange;
using JourneyKit.Reports.Json;

namespace JourneyKit.Tool.Output.Responses;

/// <summary>What was read of a file of responses, for machines. `journey schema responses` describes it.</summary>
internal static class JsonResponseReport
{
    public static void Write(TextWriter output, ResponseResult result) => JsonReport.Write(output, "responses", json =>
    {
        var import = result.Import;
        WriteSummary(json, result);
        json.WriteArray("columns", import.Columns, (writer, column) =>
        {
            writer.WriteString("column", column.Letters);
            writer.WriteString("header", column.Header);
            writer.WriteKnown("field", column.Field is { } field ? ResponseWords.Of(field) : null);
            writer.WriteKnown("basis", column.Basis);
        });
        json.WriteArray("findings", import.Findings, WriteFinding);
        json.WriteArray("figures", import.Figures, WriteFigure);
        json.WriteArray("quotes", import.Quotes, WriteQuote);
    });

    private static void WriteSummary(Utf8JsonWriter json, ResponseResult result)
    {
        var import = result.Import;
        json.WriteStartObject("summary");
        json.WriteString("file", result.File);
        json.WriteString("map", result.Map);
        json.WriteKnown("form", import.Form.Length > 0 ? import.Form : null);
        json.WriteBoolean("imported", import.Map is not null);
        json.WriteKnown("written", import.Map is null ? null : result.Output);
        json.WriteNumber("rowsRead", import.RowsRead);
        json.WriteNumber("rowsUsed", import.RowsUsed);
        json.WriteNumber("rowsNotUsed", import.RowsRead - import.RowsUsed);
        json.WriteNumber("comments", import.Comments);
        json.WriteNumber("personalComments", import.PersonalComments);
        if (import.Scale is { } scale)
        {
            json.WriteNumber("lowest", scale.Lowest);
            json.WriteNumber("highest", scale.Highest);
        }

        json.WriteKnown("latest", import.Latest?.ToString());
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ResponseFinding finding)
    {
        json.WriteString("message", finding.Message);
        json.WriteBoolean("error", finding.IsError);
        json.WriteBoolean("loss", finding.IsLoss);
        json.WriteNumber("rows", finding.Rows);
        json.WriteKnown("row", (decimal?)finding.Row);
        json.WriteKnown("column", finding.Column);
    }

    private static void WriteFigure(Utf8JsonWriter json, ResponseFigure figure)
    {
        json.WriteString("touchpoint", figure.Touchpoint.Value);
        json.WriteString("measure", ResponseWords.Of(figure.Measure));
        json.WriteNumber("value", figure.Value);
        json.WriteNumber("answers", figure.Answers);
        json.WriteKnown("favourable", (decimal?)figure.Favourable);
        json.WriteKnown("unfavourable", (decimal?)figure.Unfavourable);
        json.WriteKnown("persona", figure.Persona?.Value);
        json.WriteKnown("channel", figure.Channel?.Value);
    }

    private static void WriteQuote(Utf8JsonWriter json, ResponseQuote quote)
    {
        json.WriteString("evidence", quote.Evidence.Value);
        json.WriteString("touchpoint", quote.Touchpoint.Value);
        json.WriteString("text", quote.Text);
        json.WriteNumber("row", quote.Row);
        json.WriteKnown("score", quote.Score);
        json.WriteKnown("date", quote.Date?.ToString());
    }
}
