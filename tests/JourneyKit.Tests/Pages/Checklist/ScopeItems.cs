using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Objectives and scope” of the practice checklist.</summary>
internal static class ScopeItems
{
    public static ChecklistPart Part { get; } = new("Objectives and scope",
    [
        new(1, Check | Data, "The map says which business goals it serves: less friction, more satisfied and loyal customers, teams that pull the same way.", In("`objectives`")),
        new(2, Check | Data, "Goals are specific: more conversion, less churn, more customer value.", In("`kind` of `objectives`")),
        new(3, Check | Data, "The map is about chosen segments, and begins with those that matter most.", In("`segments`")),
        new(4, Check | Data, "It says what it looks at and which outcome is wanted.", In("`scenario`")),
        new(5, Data, "The main groups of customers and the channels are settled first.", In("`segments`, `channels`")),
        new(6, Analysis, "Every plan can be traced back over an insight to a goal."),
        new(7, Data, "How the map was made is written down.", In("`methodology`")),
        new(8, Check, "The journey is covered from the first thought to loyalty."),
        new(9, Check, "Online and offline encounters are both there."),
        new(10, Check, "What customers need, prefer and are used to is taken into account."),
    ]);
}
