using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Pain points and opportunities” of the practice checklist.</summary>
internal static class FindingItems
{
    public static ChecklistPart Part { get; } = new("Pain points and opportunities",
    [
        new(65, Check | Data, "Friction and frustration are recorded at their touchpoint.", In("`painPoints`")),
        new(66, Data, "It is said what a pain point is about.", In("`category`")),
        new(67, Analysis, "Signals are read: many drop off, long waits, a peak of requests.", By("TouchpointFlow.DropOff"), By("JourneyReports.WriteFlow")),
        new(68, Data, "Obstacles and bottlenecks are told apart, with their cause.", In("`breakdown`, `friction`, `rootCause`"), By("JourneyGraph.SinglePointsOfFailure")),
        new(69, Check, "Where customers are lost, something catches them."),
        new(70, Check, "Each pain point has a severity and a frequency."),
        new(71, Analysis, "Problems are met before they occur."),
        new(72, Data, "An opportunity is a need to meet, or a chance to exceed expectations.", In("`opportunities`, `delight`")),
        new(73, Data, "Opportunities are of several kinds: advice, better words, services, personal treatment, further sales.", In("`kind` of `opportunities`")),
        new(74, Check, "Pain and opportunity are linked, and weighed against goals and experience."),
    ]);
}
