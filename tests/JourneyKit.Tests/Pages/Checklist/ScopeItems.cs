using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Objectives and scope” of the practice checklist.</summary>
internal static class ScopeItems
{
    public static ChecklistPart Part { get; } = new("Objectives and scope",
    [
        new(1, Check | Data, "The map says which business goals it serves: less friction, more satisfied and loyal customers, teams that pull the same way.",
            In("`objectives`", "objectives: { loyal: { name: More loyal customers } }")),
        new(2, Check | Data, "Goals are specific: more conversion, less churn, more customer value.",
            In("`kind` of `objectives`", "objectives: { loyal: { kind: churn } }")),
        new(3, Check | Data, "The map is about chosen segments, and begins with those that matter most.",
            In("`segments`, `traits`, `value`, `prioritized`", "segments: { families: { traits: [shop weekly], size: 40%, value: 120, prioritized: true } }")),
        new(4, Check | Data, "It says what it looks at and which outcome is wanted.",
            In("`scenario`, `scope`, `outcome`", "scenario: { situation: Moving house, scope: Until the first bill, outcome: Light on the first evening }")),
        new(5, Data, "The main groups of customers and the channels are settled first.",
            In("`segments`, `channels`", "segments: [families]\nchannels: [website]")),
        new(6, Analysis, "Every plan can be traced back over an insight to a goal.",
            Missing("No report shows the whole chain from a goal over an insight to an initiative.")),
        new(7, Data, "How the map was made is written down.",
            In("`methodology`", "methodology: Twelve interviews")),
        new(8, Check, "The journey is covered from the first thought to loyalty."),
        new(9, Check, "Online and offline encounters are both there."),
        new(10, Check, "What customers need, prefer and are used to is taken into account.",
            Missing("Whether touchpoints fit the habits of a persona is not asked.")),
    ]);
}
