using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Priorities and roadmap” of the practice checklist.</summary>
internal static class RoadmapItems
{
    public static ChecklistPart Part { get; } = new("Priorities and roadmap",
    [
        new(111, None, "Priorities weigh severity, frequency, business impact, feasibility, cost and goals.",
            Shows(ProofQuestion.Gaps, "Begin with", ProofMaps.PainAndInitiative)),
        new(112, None, "They weigh the company and the customer.",
            Shows(ProofQuestion.Plan, "What to do with 100", ProofMaps.Budget),
            Missing("The severity of gaps looks at the customer and the plan at money; the two are not weighed in one score.")),
        new(113, None, "They weigh what an initiative may do for satisfaction and outcomes.",
            Shows(ProofQuestion.Plan, "What was promised and what came", ProofMaps.Promise),
            Missing("Satisfaction is not foreseen; conversions and money are.")),
        new(114, None, "Resources go where they do most.",
            Shows(ProofQuestion.Plan, "What to do with 100", ProofMaps.Budget)),
        new(115, Check, "Initiatives are in an order that respects dependencies."),
        new(116, Check, "Each has an owner and dates."),
        new(117, Check, "Each problem has an action.",
            Shows(ProofQuestion.Gaps, "closes “", ProofMaps.MildPain)),
        new(118, Data, "The plan mends weak points and uses opportunities.",
            In("`resolves`, `delivers`, `addresses`", "touchpoints: { page: { painPoints: { slow: Slow } } }\nopportunities: { faster: { addresses: [slow] } }\ninitiatives: { server: { delivers: [faster], resolves: [slow] } }")),
        new(119, Analysis, "Progress is followed and reported.",
            Shows(ProofQuestion.Plan, "What was promised and what came", ProofMaps.Promise),
            Missing("Progress is compared with what was promised; a report of progress over several dates is missing.")),
        new(120, Data, "Changes are tried out and measured.",
            In("`pilot`, `expects`", "metrics: { speed: { kind: csat, value: 60% } }\ninitiatives: { server: { expects: { speed: 80% }, pilot: { metric: speed, control: 10/20, variant: 15/20 } } }"),
            Shows(ProofQuestion.Plan, "What came of pilots", ProofMaps.Pilot)),
        new(121, None, "Ideas are found by the steps of design thinking.",
            Missing("How a team comes to its ideas is outside the document.")),
    ]);
}
