using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Plan;

/// <summary>The plan for machines: every initiative, every finding, every number with its inputs. What is not known has no key. `journey schema plan` describes it.</summary>
internal sealed class JsonPlanReport(TextWriter output) : IReport<PlanResult>
{
    public void Write(PlanResult result) => JsonReport.Write(output, "plan", json =>
    {
        WriteSummary(json, result);
        var left = result.Plan.Choice?.LeftOut.ToDictionary(pair => pair.Initiative.Initiative.Id, pair => pair.Reason) ?? [];
        json.WriteArray("initiatives", result.Plan.Initiatives, (writer, one) => WriteInitiative(writer, result.Plan, one, left));
        json.WriteArray("topics", result.Topics, (writer, topic) =>
        {
            writer.WriteString("topic", topic.Key);
            writer.WriteString("title", topic.Title);
            writer.WriteKnown("note", topic.Note);
            writer.WriteArray("findings", topic.Items, (inner, item) => WriteItem(inner, result, item));
        });
    });

    private static void WriteSummary(Utf8JsonWriter json, PlanResult result)
    {
        var plan = result.Plan;
        json.WriteStartObject("summary");
        json.WriteMapHead(result.Before, plan.Map);
        json.WriteKnown("future", result.After?.Name);
        json.WriteKnown("currency", plan.Measure.Currency);
        json.WriteString("basis", PlanWords.Word(plan.Basis));
        if (plan.Basis != WorthBasis.Nothing)
        {
            json.WriteString("unit", plan.Measure.Unit);
            json.WriteKnown("conversion", plan.Measure.Conversion?.Id.Value);
            json.WriteNumber("worth", Significant.Of(plan.Whole));
            json.WriteNumber("nobodys", Significant.Of(plan.Rest));
        }

        if (plan.Choice is { } choice)
        {
            json.WriteStartObject("choice");
            json.WriteNumber("budget", choice.Budget);
            json.WriteNumber("spent", choice.Spent);
            json.WriteNumber("cost", choice.Set.Cost);
            json.WriteNumber("worth", Significant.Of(choice.Set.Worth));
            json.WriteNumber("atMost", Significant.Of(choice.Set.AtMost));
            json.WriteBoolean("isBest", choice.Set.IsBest);
            json.WriteStrings("initiatives", choice.Chosen.Select(one => one.Initiative.Id));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteInitiative(Utf8JsonWriter json, JourneyPlan plan, InitiativeWorth one, Dictionary<Id<Initiative>, LeftOutReason> left)
    {
        json.WriteString("id", one.Initiative.Id.Value);
        json.WriteString("name", one.Initiative.Name);
        json.WriteKnown("status", one.Initiative.Status is { } status ? ChoiceWords<InitiativeStatus>.Of(status) : null);
        json.WriteKnown("worth", one.Worth is { } worth ? Significant.Of(worth) : null);
        json.WriteKnown("cost", one.Cost);
        json.WriteKnown("effort", one.Initiative.Effort);
        json.WriteKnown("paybackMonths", one.Payback(plan.Measure) is { } months ? Significant.Of(months) : null);
        if (plan.Choice is not null && one.IsOpen)
        {
            json.WriteBoolean("isChosen", !left.ContainsKey(one.Initiative.Id));
            json.WriteKnown("leftOutBecause", left.TryGetValue(one.Initiative.Id, out var reason) ? PlanWords.Word(reason) : null);
        }

        json.WriteArray("parts", one.Parts, (writer, part) =>
        {
            writer.WriteString("name", part.Name);
            writer.WriteKnown("conversion", part.Conversion?.Id.Value);
            writer.WriteKnown("points", part.Conversion is null ? null : Significant.Of(part.Points / part.By.Count));
            writer.WriteKnown("money", part.Money is { } money ? Significant.Of(money / part.By.Count) : null);
            writer.WriteNumber("among", part.By.Count);
        });
    }

    private static void WriteItem(Utf8JsonWriter json, PlanResult result, PlanItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("text", item.Text);
        WritePlace(json, result, item.Side, item.Place);
        json.WriteArray("numbers", item.Numbers, (writer, number) =>
        {
            writer.WriteString("name", number.Name);
            writer.WriteMeasure(number.Value);
            writer.WriteKnown("unit", number.Unit);
            writer.WriteString("formula", number.Formula);
            writer.WriteArray("inputs", number.Inputs, (inner, input) =>
            {
                inner.WriteString("name", input.Name);
                inner.WriteString("value", input.Value);
                WritePlace(inner, result, input.Side, input.Path);
            });
        });
    }

    private static void WritePlace(Utf8JsonWriter json, PlanResult result, GapSide? side, ElementPath? path)
    {
        json.WriteKnown("pointer", path?.ToString());
        if (result.Place(side, path) is { } span)
        {
            json.WriteSpan("span", span);
        }
    }
}
