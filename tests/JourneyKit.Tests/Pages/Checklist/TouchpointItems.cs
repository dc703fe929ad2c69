using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Touchpoints” of the practice checklist.</summary>
internal static class TouchpointItems
{
    public static ChecklistPart Part { get; } = new("Touchpoints",
    [
        new(39, Check, "All touchpoints are listed, also those that the company does not control."),
        new(40, Data, "Visits, opened mails, orders and confirmations are touchpoints.",
            In("`touchpoints`, `event`", "touchpoints: { order: { event: order_placed } }")),
        new(41, Check, "Touchpoints stand in the stage that they belong to.",
            Missing("Only newsletters, confirmations and the order of the flow are held against stages.")),
        new(42, Data | Analysis, "Each touchpoint is rated by how well it meets needs and expectations.",
            In("`importance`, `satisfaction`, `expectation`", "touchpoints: { page: { importance: 5, satisfaction: 2, expectation: A clear price } }"),
            Missing("The ratings are the team's own; how many needs are met is not made into a score.")),
        new(43, Check, "What is wrong at a touchpoint, and what could be, is written down there.",
            Shows(ProofQuestion.Insights, "Too slow", "touchpoints: { page: { «painPoints: { slow: Too slow }» } }"),
            Shows(ProofQuestion.Insights, "an idea: “A second server”", "«opportunities: { server: { name: A second server, addresses: [slow] } }\n»touchpoints: { page: { painPoints: { slow: Too slow } } }"),
            Asks(ProofQuestion.Insights, "Nobody works on it.", "«opportunities: { server: { name: A second server, addresses: [slow] } }\n»touchpoints: { page: { painPoints: { slow: Too slow } } }")),
        new(44, Analysis, "The touchpoints that cause trouble are located.",
            Shows(ProofQuestion.Flow, "drop off   page", ProofMaps.DropOff),
            Shows(ProofQuestion.Insights, "Where journeys end", ProofMaps.DropOff)),
        new(45, Check, "The moments that decide are marked."),
        new(46, Data, "A touchpoint says what the customer does and feels, and where.",
            In("`doing`, `thinking`, `feeling`, `emotion`, `channel`", "channels: [website]\ntouchpoints: { page: { doing: Reads, thinking: Is it good?, feeling: curious, emotion: 1, channel: website } }")),
        new(47, Data, "All details of a touchpoint fit into one table.",
            In("`touchpoints`, `emotion`, `effort`", "touchpoints: { page: { emotion: 1, effort: 2 } }"),
            Exports("csv", "The first page", ProofMaps.Pictured),
            Exports("csv", "-2", ProofMaps.Pictured),
            Exports("xlsx", "Too slow", ProofMaps.Pictured)),
        new(48, Check, "Touchpoints are watched: they have a metric."),
        new(49, None, "Advice by touchpoint: pages with a clear next action, lists by segment, quick and empathetic answers, complete confirmations, searchable help.",
            Missing("Whether advice is followed is the team's word in `practices`; e-mails of support have no type of their own.")),
    ]);
}
