using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Ownership, process and teams” of the practice checklist.</summary>
internal static class OrganisationItems
{
    public static ChecklistPart Part { get; } = new("Ownership, process and teams",
    [
        new(90, Check, "Roles are clear, and every initiative has an owner and a date."),
        new(91, Analysis, "Barriers inside the company are seen: silos, systems that do not fit, missing training."),
        new(92, Check, "Teams share goals and metrics."),
        new(93, Data, "Stakeholders from all sides are named.", In("`stakeholders`, `teams`")),
        new(94, Check, "It is recorded who took part."),
        new(95, Data, "Technology is named per channel, also automation and AI.", In("`systems`, `automated`")),
        new(96, Check, "A bot hands over to a person."),
        new(97, Check, "Customers can help themselves."),
        new(98, Check, "Customers can say how it was, wherever they are."),
    ]);
}
