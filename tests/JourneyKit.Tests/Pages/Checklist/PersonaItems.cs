using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Personas and segments” of the practice checklist.</summary>
internal static class PersonaItems
{
    public static ChecklistPart Part { get; } = new("Personas and segments",
    [
        new(11, Check, "A map is about at least one persona, and each persona has a journey of its own."),
        new(12, Check | Data, "A persona has an age, a place and an occupation.",
            In("`age`, `location`, `occupation`, `demographics`", "personas: { dana: { age: 34, location: Bern, occupation: Nurse, demographics: { household: family } } }")),
        new(13, Check | Data, "A persona behaves in some way: buys, browses, asks.",
            In("`behaviors`", "personas: { dana: { behaviors: [shops at night] } }")),
        new(14, Check | Data, "A persona has values, interests and a way of life.",
            In("`values`, `interests`, `lifestyle`", "personas: { dana: { values: [fairness], interests: [music], lifestyle: Busy } }")),
        new(15, Check | Data, "A persona has a name and a face.",
            In("`name`, `portrait`", "personas: { dana: { name: Dana Lang, portrait: dana.png } }")),
        new(16, Check | Data, "A persona has goals, needs, motives, obstacles and preferences.",
            In("`goals`, `needs`, `motivations`, `challenges`, `preferences`", "personas: { dana: { goals: [save time], needs: [clear prices], motivations: [family], challenges: [no car], preferences: [films] } }"),
            Asks(ProofQuestion.Coach, "what does it prefer?", "personas: { dana: { values: [fairness]«, motivations: [family], preferences: [films]» } }")),
        new(17, Check | Data, "It is known which channels a persona uses, prefers and avoids.",
            In("`channels` of `personas`", "channels: [website]\npersonas: { dana: { channels: { website: preferred } } }"),
            Missing("How many mails a persona opens or posts it shares is not asked for; a metric with `byPersona` can hold it.")),
        new(18, Data, "It is known what makes a persona buy.",
            In("`motivations`", "personas: { dana: { motivations: [a quiet evening] } }"),
            Missing("How a persona would react to a change has no place.")),
        new(19, Check, "A persona rests on research that is named, not on imagination."),
        new(20, Analysis, "People with the same traits make a segment, and every segment has its persona.",
            Missing("Segments are not found from data; only whether segments and personas fit is checked.")),
        new(21, Check, "A persona is a particular person, not anybody."),
        new(22, Check, "The team looks at its personas again and sharpens them.",
            Missing("Who reviewed a persona has no place.")),
        new(23, Check, "Personas are known in the company and used by marketing, product and support.",
            Missing("Whether people know and use a persona cannot be seen in a document.")),
        new(24, Analysis, "Before a campaign, what it says is held against what the persona needs.",
            Shows(ProofQuestion.Insights, "Needs that no touchpoint says it meets", "personas: { dana: { needs: [«clear prices, »speed] } }\ntouchpoints: { page: { meets: [speed] } }"),
            Missing("Needs that no touchpoint meets are named; campaigns and their texts are not looked at by themselves.")),
    ]);
}
