using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Priorities and roadmap” of the practice checklist.</summary>
internal static class RoadmapItems
{
    public static ChecklistPart Part { get; } = new("Priorities and roadmap",
    [
        new(111, None, "Priorities weigh severity, frequency, business impact, feasibility, cost and goals.", ByCommand("gaps")),
        new(112, None, "They weigh the company and the customer."),
        new(113, None, "They weigh what an initiative may do for satisfaction and outcomes."),
        new(114, None, "Resources go where they do most."),
        new(115, Check, "Initiatives are in an order that respects dependencies."),
        new(116, Check, "Each has an owner and dates."),
        new(117, Check, "Each problem has an action."),
        new(118, Data, "The plan mends weak points and uses opportunities.", In("`resolves`, `delivers`, `addresses`")),
        new(119, Analysis, "Progress is followed and reported."),
        new(120, Data, "Changes are tried out and measured.", In("`pilot`, `expects`")),
        new(121, None, "Ideas are found by the steps of design thinking.", NoRule("How a team comes to its ideas is outside the document.")),
    ]);
}
