using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Pain points and opportunities” of the practice checklist.</summary>
internal static class FindingItems
{
    public static ChecklistPart Part { get; } = new("Pain points and opportunities",
    [
        new(65, Check | Data, "Friction and frustration are recorded at their touchpoint.",
            In("`painPoints`", "touchpoints: { page: { painPoints: { slow: Too slow } } }")),
        new(66, Data, "It is said what a pain point is about.",
            In("`category`, `product`, `slow-service`, `delivery`", "touchpoints: { page: { painPoints: { a: { category: product }, b: { category: slow-service }, c: { category: delivery } } } }")),
        new(67, Analysis, "Signals are read: many drop off, long waits, a peak of requests.",
            Shows(ProofQuestion.Insights, "drop-off:page", ProofMaps.DropOff),
            Shows(ProofQuestion.Insights, "often a pain that many share", ProofMaps.SupportSpike),
            Shows(ProofQuestion.Insights, "engagement:use", ProofMaps.Engagement),
            Shows(ProofQuestion.Insights, "wait:page:done", ProofMaps.LongWait)),
        new(68, Data, "Obstacles and bottlenecks are told apart, with their cause.",
            In("`breakdown`, `rootCause`", "touchpoints: { page: { painPoints: { a: { kind: breakdown, rootCause: One server } } } }")),
        new(69, Check, "Where customers are lost, something catches them.",
            Missing("A loss without a pain point is found; what catches those who drop off is not asked for.")),
        new(70, Check, "Each pain point has a severity and a frequency."),
        new(71, Analysis, "Problems are met before they occur.",
            Missing("Waits and breakdowns without a remedy are found; what has not happened yet is not foreseen.")),
        new(72, Data, "An opportunity is a need to meet, or a chance to exceed expectations.",
            In("`opportunities`, `delight`", "opportunities: { gift: { kind: delight } }")),
        new(73, Data, "Opportunities are of several kinds: advice, better words, services, personal treatment, further sales.",
            In("`kind` of `opportunities`, `personalize`, `cross-sell`, `delight`", "opportunities: { a: { kind: personalize }, b: { kind: cross-sell }, c: { kind: delight } }"),
            Missing("Advice, better words and extra services have no kinds of their own.")),
        new(74, Check, "Pain and opportunity are linked, and weighed against goals and experience."),
    ]);
}
