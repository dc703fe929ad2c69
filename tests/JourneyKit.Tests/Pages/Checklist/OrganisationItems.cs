using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Ownership, process and teams” of the practice checklist.</summary>
internal static class OrganisationItems
{
    public static ChecklistPart Part { get; } = new("Ownership, process and teams",
    [
        new(90, Check, "Roles are clear, and every initiative has an owner and a date."),
        new(91, Analysis, "Barriers inside the company are seen: silos, systems that do not fit, missing training.",
            Missing("Silos and systems apart are found; missing training and poor communication are not.")),
        new(92, Check, "Teams share goals and metrics.",
            Missing("Teams next to each other that share neither a goal nor a metric nor data are found; which teams share a goal is not told.")),
        new(93, Data, "Stakeholders from all sides are named.",
            In("`stakeholders`, `teams`", "teams: [sales]\nstakeholders: [sales]")),
        new(94, Check, "It is recorded who took part."),
        new(95, Data, "Technology is named per channel, also automation and AI.",
            In("`systems`, `automated`", "systems: { model: { kind: ai } }\ntouchpoints: { page: { systems: [model], automated: full } }"),
            Missing("Systems and automation have a place; what AI is used for does not.")),
        new(96, Check, "A bot hands over to a person."),
        new(97, Check, "Customers can help themselves.",
            Missing("That there is self-service is checked; that it is kept up to date is not.")),
        new(98, Check, "Customers can say how it was, wherever they are.",
            Missing("The map as a whole is asked, not each touchpoint.")),
    ]);
}
