using JourneyKit.Diagnostics;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Validation;

namespace JourneyKit.Reports.Rules;

/// <summary>Rules for people, group by group.</summary>
internal static class TextRuleList
{
    private const int SeverityWidth = 9;

    public static void Write(Pen pen, IReadOnlyList<Rule> rules)
    {
        foreach (var group in rules.GroupBy(rule => RuleGroup.Of(rule.Descriptor.Id)))
        {
            pen.Line(group.Key is { } known ? $"{known.Title} ({known.Name})" : "Checks of your own", Tone.Strong);
            var (idWidth, nameWidth) = (group.Max(rule => rule.Descriptor.Id.Length), group.Max(rule => rule.Descriptor.Name.Length));
            foreach (var rule in group)
            {
                var severity = rule.Descriptor.Severity;
                pen.Write($"  {rule.Descriptor.Id.PadRight(idWidth)}  ")
                    .Write(severity.ToWord().PadRight(SeverityWidth), FindingText.ToneOf(severity))
                    .Write(rule.AsksDrafts ? rule.Descriptor.Name : rule.Descriptor.Name.PadRight(nameWidth))
                    .Line(!rule.AsksDrafts ? "  (maps in use)" : "", Tone.Faint);
            }

            pen.Line();
        }

        pen.Line($"{Quantity.Of(rules.Count, "rule")}. `{ReportOrigin.Name} explain ID` says more; hints are reported by the preset strict only.");
    }
}
