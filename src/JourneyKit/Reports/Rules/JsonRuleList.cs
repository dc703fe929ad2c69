using JourneyKit.Diagnostics;
using JourneyKit.Reports.Json;
using JourneyKit.Validation;

namespace JourneyKit.Reports.Rules;

/// <summary>Rules for machines.</summary>
internal static class JsonRuleList
{
    public static void Write(TextWriter output, IReadOnlyList<Rule> rules) => JsonReport.Write(output, "rules", json =>
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Descriptor.Id);
            json.WriteString("name", rule.Descriptor.Name);
            json.WriteKnown("group", RuleGroup.Of(rule.Descriptor.Id)?.Name);
            json.WriteString("severity", rule.Descriptor.Severity.ToWord());
            json.WriteString("rationale", rule.Descriptor.Rationale);
            json.WriteBoolean("asksDrafts", rule.AsksDrafts);
            json.WriteKnown("unsaid", rule.Unsaid);

            json.WriteStartArray("checklist");
            foreach (var item in rule.Checklist)
            {
                json.WriteNumberValue(item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
