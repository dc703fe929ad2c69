using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A map does not rest on two things that exclude each other.</summary>
internal sealed class OpenContradiction : Rule
{
    // Longer ones are better read where they stand.
    private const int LongestQuote = 80;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK3027", "open-contradiction", DiagnosticSeverity.Info, "Both cannot hold, and whoever reads the map picks the one that suits. Find out which is true, or cite only the one that you trust.");

    public override ElementList<int> Checklist => [62, 102];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
          two-days: Parcels arrive within two days.
          a-week: { text: Half of the parcels take a week., contradicts: [two-days] }
        touchpoints:
          parcel: { evidence: [a-week] }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var evidence in context.Map.Evidence)
        {
            foreach (var id in evidence.Contradicts.Items)
            {
                if (id != evidence.Id
                    && context.Map.Evidence[id] is { } other
                    && IsFound(evidence) == IsFound(other)
                    && context.EvidenceUse.IsCited(evidence)
                    && context.EvidenceUse.IsCited(other)
                    && !(other.Contradicts.Items.Contains(evidence.Id) && string.CompareOrdinal(other.Key, evidence.Key) < 0))
                {
                    context.ReportValue(Places.Evidence(evidence) / "contradicts" / id.Value, $"The map rests on `{evidence.Id}`{Quoted(evidence)} and on `{other.Id}`{Quoted(other)}, which contradict each other. Find out which one holds.").See(Places.Evidence(other), $"`{other.Id}` is contradicted by `{evidence.Id}`.");
                }
            }
        }
    }

    // What is assumed against what was found: the map says itself which of the two it trusts.
    private static bool IsFound(Evidence evidence) => evidence.Class != EvidenceClass.Assumed;

    private static string Quoted(Evidence evidence)
        => string.Join(": ", new[] { evidence.Text, evidence.Value?.ToString() }.Where(part => part is not null)) is { Length: > 0 and <= LongestQuote } said ? $" (\"{said}\")" : "";
}
