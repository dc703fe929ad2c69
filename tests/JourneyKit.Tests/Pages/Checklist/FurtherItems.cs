using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Further items” of the practice checklist.</summary>
internal static class FurtherItems
{
    public static ChecklistPart Part { get; } = new("Further items",
    [
        new(145, Data, "A stage says what makes the customer enter it, from inside or from outside.", In("`trigger` of `stages`")),
        new(146, Guidance, "At first customers may not know the brand: expect touchpoints that others own."),
        new(147, Data, "Customers compare with others before they decide.", In("`reviews`, `search`, `external`")),
        new(148, Check, "Every stage has opportunities of its own."),
        new(149, Check, "Every stage has pain points of its own."),
        new(150, Analysis, "Customers are treated by what they are worth and buy."),
        new(151, Check, "Web, social networks, mail and support are there, or left out on purpose."),
        new(152, Analysis, "Each benefit has its metric: experience, engagement, conversion, insight, cost."),
        new(153, Data, "The maps of today and tomorrow are linked.", In("`baseline`")),
        new(154, Check, "The most critical touchpoints get the resources."),
        new(155, Analysis, "Decisions rest on data and feedback at each touchpoint."),
        new(156, Data, "The part of employees is visible.", In("`owner`, `backstage`, `role`")),
        new(157, Check, "Findings lead to action."),
        new(158, Analysis, "What is likely to happen next is foreseen.", By("ConversionFlow.Sensitivities")),
        new(159, Check, "Landing pages, newsletters and ends of stages ask for an action."),
        new(160, Check, "Service touchpoints have a time within which they respond."),
        new(161, Data, "Personas can come from other tools.", In("`personas`")),
    ]);
}
