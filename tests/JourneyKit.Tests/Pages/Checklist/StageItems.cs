using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Stages” of the practice checklist.</summary>
internal static class StageItems
{
    public static ChecklistPart Part { get; } = new("Stages",
    [
        new(25, Data, "The usual stages are at hand, in several variants.",
            In("`kind` of `stages`", "stages: { think: { kind: consideration } }"),
            Missing("The kinds of stages are there; a map to begin with exists for one set only.")),
        new(26, Check, "Different names of the same stage are understood.",
            Missing("A stage has whatever name the team gives it and says in `kind` which of the usual stages it is; a name such as deliberation is not understood by itself.")),
        new(27, Check, "Every touchpoint belongs to exactly one stage."),
        new(28, Check, "Every stage has a goal of the customer and a state of mind.",
            Missing("Rules ask for the goal; `mindset` has a place, but no rule asks for it.")),
        new(29, Check, "Every stage has touchpoints, and the stages have an order."),
        new(30, Data, "A stage holds goals, expectations and needs.",
            In("`goal`, `mindset`, `expectations`, `needs`", "stages: { think: { goal: Decide, mindset: Unsure, expectations: [facts], needs: [prices] } }"),
            Missing("What customers do has its place at touchpoints, not at stages.")),
        new(31, Analysis, "Each stage shows its moments of truth.",
            In("`momentOfTruth`", "stages: [think]\ntouchpoints: { page: { stage: think, momentOfTruth: true } }"),
            Missing("The rule asks for a moment of truth in the whole map, not in each stage.")),
        new(32, None, "Advice by stage: being seen and teaching at first, detail and comparison next, then an easy and trusted purchase, then help, thanks and feedback.",
            Missing("Whether advice is followed is the team's word in `practices`.")),
    ]);
}
