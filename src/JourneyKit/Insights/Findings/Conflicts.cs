using JourneyKit.Gaps.Findings.Transitions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What cannot both be so: evidence against evidence, figures against the flow, and touchpoints that tell customers different things.</summary>
internal static class Conflicts
{
    private const int Most = 3;

    public static InsightTopic Of(InsightContext context)
        => new("contradictions", InsightPart.Insights, "Contradictions: decide which holds, and say it everywhere", Most, [.. InEvidence(context.Map), .. MeasuredConversions.Find(context), .. InFacts(context.Map), .. Assumptions(context.Map)]);

    private static IEnumerable<InsightItem> InEvidence(JourneyMap map)
        => Contradictions.In(map, new EvidenceUse(map)).Select(pair => new InsightItem(
            $"contradiction:{pair.Saying.Id}:{pair.Other.Id}",
            $"{Words(pair.Saying)} against {Words(pair.Other)}.",
            Places.Evidence(pair.Saying)));

    // What somebody assumed and a finding contradicts: the map knows better, and says so.
    private static IEnumerable<InsightItem> Assumptions(JourneyMap map)
        => from evidence in map.Evidence
           from id in evidence.Contradicts
           let other = map.Evidence[id]
           where other is not null && (evidence.Class == EvidenceClass.Assumed) != (other.Class == EvidenceClass.Assumed)
           let assumed = evidence.Class == EvidenceClass.Assumed ? evidence : other
           let found = evidence.Class == EvidenceClass.Assumed ? other : evidence
           select new InsightItem($"assumption:{assumed.Id}:{found.Id}", $"It is assumed: {Words(assumed)}. Found was: {Words(found)}.", Places.Evidence(assumed)) { Advice = "Do not plan on the assumption." };

    private static IEnumerable<InsightItem> InFacts(JourneyMap map)
        => from fact in FactVersions.Of(map)
           where fact.Value.All.Count > 1
           orderby fact.Value.HasFigures descending
           select new InsightItem($"fact:{fact.Key}", $"Of {GapText.Quote(fact.Key)} customers are told: {fact.Value}.", Places.Touchpoint(fact.Value.All[0].ToldAt[0]) / PropertyKeys.Facts / fact.Key);

    private static string Words(Evidence evidence) => GapText.Quote(InsightText.Within(evidence.Text ?? evidence.Name));
}
