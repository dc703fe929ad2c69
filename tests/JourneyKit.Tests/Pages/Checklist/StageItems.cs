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
            Shows(ProofQuestion.Coach, "such as consideration", "stages: { first: { name: «Deliberation of »gifts } }"),
            Missing("The guide knows the usual other names and offers the `kind`; a stage counts as one only once its `kind` is written.")),
        new(27, Check, "Every touchpoint belongs to exactly one stage."),
        new(28, Check, "Every stage has a goal of the customer and a state of mind.",
            Asks(ProofQuestion.Insights, "how customers think there", "stages: { think: { goal: Decide«, mindset: Unsure» } }\ntouchpoints: { page: { stage: think } }")),
        new(29, Check, "Every stage has touchpoints, and the stages have an order."),
        new(30, Data, "A stage holds goals, expectations and needs.",
            In("`goal`, `mindset`, `expectations`, `needs`", "stages: { think: { goal: Decide, mindset: Unsure, expectations: [facts], needs: [prices] } }"),
            Missing("What customers do has its place at touchpoints, not at stages.")),
        new(31, Analysis, "Each stage shows its moments of truth.",
            In("`momentOfTruth`", "stages: [think]\ntouchpoints: { page: { stage: think, momentOfTruth: true } }"),
            Shows(ProofQuestion.Report, "(moment of truth)", "stages: [think]\ntouchpoints: { page: { stage: think«, momentOfTruth: true» } }")),
        new(32, None, "Advice by stage: being seen and teaching at first, detail and comparison next, then an easy and trusted purchase, then help, thanks and feedback."),
    ]);
}
