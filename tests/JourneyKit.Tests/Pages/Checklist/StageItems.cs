using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Stages” of the practice checklist.</summary>
internal static class StageItems
{
    public static ChecklistPart Part { get; } = new("Stages",
    [
        new(25, Data, "The usual stages are at hand, in several variants.", In("`kind` of `stages`")),
        new(26, Check, "Different names of the same stage are understood.", NoRule("The format settles it: a stage has whatever name the team gives it, and says in `kind` which of the usual stages it is.")),
        new(27, Check, "Every touchpoint belongs to exactly one stage."),
        new(28, Check, "Every stage has a goal of the customer and a state of mind."),
        new(29, Check, "Every stage has touchpoints, and the stages have an order."),
        new(30, Data, "A stage holds goals, expectations and needs.", In("`goal`, `mindset`, `expectations`, `needs`")),
        new(31, Analysis, "Each stage shows its moments of truth.", In("`momentOfTruth`")),
        new(32, None, "Advice by stage: being seen and teaching at first, detail and comparison next, then an easy and trusted purchase, then help, thanks and feedback."),
    ]);
}
