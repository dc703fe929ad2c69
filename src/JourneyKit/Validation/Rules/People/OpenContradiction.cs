using JourneyKit.Diagnostics;
using JourneyKit.Model;

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
                    && context.EvidenceUse.IsCited(evidence)
                    && context.EvidenceUse.IsCited(other)
                    && !(other.Contradicts.Items.Contains(evidence.Id) && string.CompareOrdinal(other.Key, evidence.Key) < 0))
                {
                    context.ReportValue(Places.Evidence(evidence) / "contradicts" / id.Value, Message(evidence, other)).See(Places.Evidence(other), $"`{other.Id}` is contradicted by `{evidence.Id}`.");
                }
            }
        }
    }

    private static string Message(Evidence one, Evidence other)
    {
        var both = $"The map rests on `{one.Id}`{Quoted(one)} and on `{other.Id}`{Quoted(other)}, which contradict each other.";
        return (one.Class, other.Class) switch
        {
            (EvidenceClass.Assumed, EvidenceClass.Assumed) => $"{both} Both are assumed: find out.",
            (EvidenceClass.Assumed, not null) => $"{both} `{one.Id}` is only assumed: measure it, or cite it no more.",
            (not null, EvidenceClass.Assumed) => $"{both} `{other.Id}` is only assumed: measure it, or cite it no more.",
            _ => $"{both} Find out which one holds.",
        };
    }

    private static string Quoted(Evidence evidence) => evidence.Text is { Length: <= LongestQuote } text ? $" (\"{text}\")" : "";
}
