using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Data and evidence” of the practice checklist.</summary>
internal static class EvidenceItems
{
    public static ChecklistPart Part { get; } = new("Data and evidence",
    [
        new(58, Data, "Sources of all kinds have a place, from interviews to order data.", In("`sources`")),
        new(59, Check, "There is qualitative and quantitative data."),
        new(60, Check, "Data comes from all touchpoints, online and offline."),
        new(61, Check, "Data is arranged so that it can be read."),
        new(62, Analysis, "Data shows patterns, gaps and pain."),
        new(63, Check, "Words of customers are attached.", In("`quote` of `evidence` and `touchpoints`")),
        new(64, Check, "Data is brought together into one view of the customer, and protected."),
    ]);
}
