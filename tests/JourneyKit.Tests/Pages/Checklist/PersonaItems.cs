using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Personas and segments” of the practice checklist.</summary>
internal static class PersonaItems
{
    public static ChecklistPart Part { get; } = new("Personas and segments",
    [
        new(11, Check, "A map is about at least one persona, and each persona has a journey of its own.", By("JourneyGraph.Of")),
        new(12, Check | Data, "A persona has an age, a place and an occupation.", In("`age`, `location`, `occupation`, `demographics`")),
        new(13, Check | Data, "A persona behaves in some way: buys, browses, asks.", In("`behaviors`")),
        new(14, Check | Data, "A persona has values, interests and a way of life.", In("`values`, `interests`, `lifestyle`")),
        new(15, Check | Data, "A persona has a name and a face.", In("`name`, `portrait`")),
        new(16, Check | Data, "A persona has goals, needs, motives, obstacles and preferences.", In("`goals`, `needs`, `motivations`, `challenges`, `preferences`")),
        new(17, Check | Data, "It is known which channels a persona uses, prefers and avoids.", In("`channels` of `personas`")),
        new(18, Data, "It is known what makes a persona buy.", In("`motivations`")),
        new(19, Check, "A persona rests on research that is named, not on imagination."),
        new(20, Analysis, "People with the same traits make a segment, and every segment has its persona."),
        new(21, Check, "A persona is a particular person, not anybody."),
        new(22, Check, "The team looks at its personas again and sharpens them."),
        new(23, Check, "Personas are known in the company and used by marketing, product and support.", NoRule("Whether people know and use a persona cannot be seen in a document.")),
        new(24, Analysis, "Before a campaign, what it says is held against what the persona needs.", By("JourneyGraph.Of")),
    ]);
}
