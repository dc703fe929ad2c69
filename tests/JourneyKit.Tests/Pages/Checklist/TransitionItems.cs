using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Changes of channel and consistency” of the practice checklist.</summary>
internal static class TransitionItems
{
    public static ChecklistPart Part { get; } = new("Changes of channel and consistency",
    [
        new(84, Check, "Customers change channel without repeating themselves, and go on where they were."),
        new(85, Data, "A transition knows what travels along and what guides the customer.", In("`carries`, `continuity`, `guidance`, `requires`")),
        new(86, Check, "All channels see the same customer."),
        new(87, Analysis, "How much friction there is in changes of channel.", ByCommand("flow")),
        new(88, Check, "Brand, message and tone are the same everywhere."),
        new(89, Check, "What customers are told is consistent and up to date."),
    ]);
}
