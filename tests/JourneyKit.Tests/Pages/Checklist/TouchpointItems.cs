using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Touchpoints” of the practice checklist.</summary>
internal static class TouchpointItems
{
    public static ChecklistPart Part { get; } = new("Touchpoints",
    [
        new(39, Check, "All touchpoints are listed, also those that the company does not control."),
        new(40, Data, "Visits, opened mails, orders and confirmations are touchpoints.", In("`touchpoints`, `event`")),
        new(41, Check, "Touchpoints stand in the stage that they belong to."),
        new(42, Data | Analysis, "Each touchpoint is rated by how well it meets needs and expectations.", In("`importance`, `satisfaction`, `expectation`")),
        new(43, Check, "What is wrong at a touchpoint, and what could be, is written down there."),
        new(44, Analysis, "The touchpoints that cause trouble are located.", By("TouchpointFlow.DropOff"), ByCommand("flow")),
        new(45, Check, "The moments that decide are marked."),
        new(46, Data, "A touchpoint says what the customer does and feels, and where.", In("`doing`, `thinking`, `feeling`, `emotion`, `channel`")),
        new(47, Data, "All details of a touchpoint fit into one table.", In("`touchpoints`")),
        new(48, Check, "Touchpoints are watched: they have a metric."),
        new(49, None, "Advice by touchpoint: pages with a clear next action, lists by segment, quick and empathetic answers, complete confirmations, searchable help."),
    ]);
}
