using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Changes of channel and consistency” of the practice checklist.</summary>
internal static class TransitionItems
{
    public static ChecklistPart Part { get; } = new("Changes of channel and consistency",
    [
        new(84, Check, "Customers change channel without repeating themselves, and go on where they were."),
        new(85, Data, "A transition knows what travels along and what guides the customer.",
            In("`carries`, `continuity`, `guidance`, `requires`", "channels: [website, phone]\ntouchpoints: { page: { channel: website, next: { call: { carries: [cart], continuity: resumes, guidance: Number on the page } } }, call: { channel: phone, requires: [cart] } }")),
        new(86, Check, "All channels see the same customer."),
        new(87, Analysis, "How much friction there is in changes of channel.",
            Shows(ProofQuestion.Flow, "Channel switches", ProofMaps.TwoChannels),
            Missing("Changes of channel are counted; their friction is not one measure.")),
        new(88, Check, "Brand, message and tone are the same everywhere.",
            Missing("Only what is written in `facts` is compared; looks are not.")),
        new(89, Check, "What customers are told is consistent and up to date.",
            Missing("Contradictions of `facts` are found; how old a fact is has no place.")),
    ]);
}
