using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Current and future state” of the practice checklist.</summary>
internal static class StateItems
{
    public static ChecklistPart Part { get; } = new("Current and future state",
    [
        new(75, Check, "Today is mapped before tomorrow."),
        new(76, Check, "The map of today is made from research, by several teams."),
        new(77, Check, "The map of today shows the experience as it is, with its pain."),
        new(78, Check, "Both maps are worked on together.",
            Shows(ProofQuestion.Diff, "+ touchpoint shop", "touchpoints: [page]\n---\ntouchpoints: [page«, shop»]"),
            Missing("Differences are shown; that the map of today has changed since the future was drawn is not noticed.")),
        new(79, Check, "Tomorrow is derived from what is known of today, and from goals."),
        new(80, Data, "Tomorrow says which channels work, in which order, how personal, and how consistent.",
            In("`channels`, `next`, `personalized`, `facts`", "channels: [website]\ntouchpoints: { page: { channel: website, next: { done: 40% }, personalized: true, facts: { tone: warm } }, done: {} }")),
        new(81, Check, "The order of the encounters is explicit."),
        new(82, Analysis, "The future map shows which initiatives matter most.",
            Shows(ProofQuestion.Gaps, "Begin with", ProofMaps.PainAndInitiative)),
        new(83, Check, "The future flow is thought through from beginning to end.",
            Missing("That the flow is whole is checked; whether it is the best one cannot be seen.")),
    ]);
}
