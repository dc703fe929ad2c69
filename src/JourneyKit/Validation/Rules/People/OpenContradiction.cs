using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds evidence that contradicts other evidence of the map.</summary>
internal sealed class OpenContradiction : Rule
{
    // Longer texts are better read in the map.
    private const int LongestQuote = 80;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK3027", "open-contradiction", DiagnosticSeverity.Info, "Only one of the two can hold, and what was concluded from the other may be wrong. Find out which is true. Where one is only a guess, say so with `class: assumed`; where one was wrong, take it out.");

    public override ElementList<int> Checklist => [62, 102];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        evidence:
          two-days: Parcels arrive within two days.
          a-week: { text: Half of the parcels take a week., contradicts: [two-days] }
        touchpoints:
          parcel: { evidence: [two-days, a-week] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        evidence:
          two-days: { text: Parcels arrive within two days., class: assumed }
          a-week: { text: Half of the parcels take a week., class: observed, contradicts: [two-days] }
        touchpoints:
          parcel: { evidence: [a-week] }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var (saying, other) in Contradictions.In(context.Map, context.EvidenceUse))
        {
            var cited = (context.EvidenceUse.IsCited(saying), context.EvidenceUse.IsCited(other)) switch
            {
                (true, true) => "both",
                (true, false) => $"`{saying.Id}`",
                _ => $"`{other.Id}`",
            };
            context.ReportValue(Places.Evidence(saying) / PropertyKeys.Contradicts / other.Key, $"`{saying.Id}`{Quoted(saying)} contradicts `{other.Id}`{Quoted(other)}, and the map rests on {cited}. Find out which one holds.").See(Places.Evidence(other), $"`{other.Id}` is contradicted by `{saying.Id}`.");
        }
    }

    private static string Quoted(Evidence evidence)
        => string.Join(": ", new[] { evidence.Text, evidence.Value?.ToString() }.Where(part => part is not null)) is { Length: > 0 and <= LongestQuote } said ? $" (\"{said}\")" : "";
}
