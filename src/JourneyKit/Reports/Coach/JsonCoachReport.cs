using System.Text.Json;
using JourneyKit.Insights.Coach;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Coach;

/// <summary>Every open question of every step, for machines. `journey schema coach` describes it.</summary>
internal sealed class JsonCoachReport(TextWriter output) : IReport<CoachResult>
{
    public void Write(CoachResult result) => JsonReport.Write(output, "coach", json =>
    {
        json.WriteStartObject("summary");
        json.WriteMapHead(result.Document, result.Coach.Map);
        json.WriteKnown("at", result.Coach.At is { } at ? Word(at) : null);
        json.WriteNumber("open", result.Coach.Steps.Sum(step => step.Open.Count));
        json.WriteEndObject();
        json.WriteArray("steps", result.Coach.Steps.Where(step => result.Asked is null || step.Step == result.Asked), (writer, step) =>
        {
            writer.WriteString("step", Word(step.Step));
            writer.WriteString("title", CoachWords.Title(step.Step));
            writer.WriteNumber("questions", step.All);
            writer.WriteArray("open", step.Open, (inner, open) => WriteQuestion(inner, result, open));
        });
        json.WriteArray("next", CoachWords.Next(result), (writer, next) =>
        {
            writer.WriteString("command", next.Command);
            writer.WriteString("why", next.Why);
        });
    });

    private static void WriteQuestion(Utf8JsonWriter json, CoachResult result, OpenQuestion open)
    {
        json.WriteString("id", open.Question.Id);
        json.WriteString("ask", open.Question.Ask);
        json.WriteString("good", open.Question.Good);
        json.WriteBoolean("urgent", open.Question.IsCore);
        json.WriteString("lines", open.Lines);
        json.WriteKnown("pointer", open.Within?.ToString());
        if (open.Within is { } path && result.Document.Place(path) is { } span)
        {
            json.WriteSpan("span", span);
        }
    }

    private static string Word(CoachStep step) => ChoiceWords<CoachStep>.Of(step);
}
