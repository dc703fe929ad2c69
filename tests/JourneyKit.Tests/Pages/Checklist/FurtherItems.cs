using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Further items” of the practice checklist.</summary>
internal static class FurtherItems
{
    public static ChecklistPart Part { get; } = new("Further items",
    [
        new(145, Data, "A stage says what makes the customer enter it, from inside or from outside.",
            In("`trigger` of `stages`", "stages: { think: { trigger: A friend told me } }"),
            Missing("Inside and outside are not told apart: the trigger is free text.")),
        new(146, Guidance, "At first customers may not know the brand: expect touchpoints that others own.",
            Asks(ProofQuestion.Insights, "where they may not know you yet", "stages: [awareness]\nchannels: { website: { kind: website, control: owned }, friends: { kind: referral } }\ntouchpoints: { page: { stage: awareness, channel: website, emotion: 1 }«, tip: { stage: awareness, channel: friends, emotion: 1 }» }")),
        new(147, Data, "Customers compare with others before they decide.",
            In("`reviews`, `competitor`", "channels: { a: { kind: reviews }, b: { control: competitor } }")),
        new(148, Check, "Every stage has opportunities of its own.",
            Asks(ProofQuestion.Insights, "“Buy” has no opportunity", "stages: [think, buy]\nopportunities: { quicker: { touchpoints: [page«, till»] } }\ntouchpoints: { page: { stage: think, emotion: 1 }, till: { stage: buy, emotion: 1 } }")),
        new(149, Check, "Every stage has pain points of its own.",
            Asks(ProofQuestion.Insights, "“Buy” has no pain point", "stages: { think: { mindset: Unsure }, buy: { mindset: Sure } }\nsources: [talks]\nevidence: { said: { source: talks } }\ntouchpoints: { page: { stage: think, emotion: 1, painPoints: { slow: { evidence: [said] } } }, till: { stage: buy, emotion: 1«, painPoints: { queue: { evidence: [said] } }» } }")),
        new(150, Analysis, "Customers are treated by what they are worth and buy.",
            Missing("That nothing is personal is found; treating segments by their value is not.")),
        new(151, Check, "Web, social networks, mail and support are there, or left out on purpose.",
            Asks(ProofQuestion.Insights, "in social media or by e-mail", "channels: [website, phone«, social, email»]\ntouchpoints: { page: { channel: website, emotion: 1 }, call: { channel: phone, emotion: 1 }«, post: { channel: social, emotion: 1 }, letter: { channel: email, emotion: 1 }» }"),
            Asks(ProofQuestion.Insights, "in social media or by e-mail", "scenario: { excludes: [clothes«, social networks, e-mail»] }\nchannels: [website, phone]\ntouchpoints: { page: { channel: website, emotion: 1 }, call: { channel: phone, emotion: 1 } }")),
        new(152, Analysis, "Each benefit has its metric: experience, engagement, conversion, insight, cost.",
            Missing("That all metrics look one way is found; benefits are not tied to metrics.")),
        new(153, Data, "The maps of today and tomorrow are linked.",
            In("`baseline`", "baseline: current.journey.yaml")),
        new(154, Check, "The most critical touchpoints get the resources."),
        new(155, Analysis, "Decisions rest on data and feedback at each touchpoint."),
        new(156, Data, "The part of employees is visible.",
            In("`owner`, `frontstage`, `backstage`, `role`", "teams: { care: { role: Answers calls } }\ntouchpoints: { call: { owner: care, frontstage: [greets], backstage: [looks up the order] } }")),
        new(157, Check, "Findings lead to action."),
        new(158, Analysis, "What is likely to happen next is foreseen.",
            Shows(ProofQuestion.Flow, "+1 point", ProofMaps.DropOff),
            Missing("What a change of a share would do is computed; the risk that a customer leaves is not.")),
        new(159, Check, "Landing pages, newsletters and ends of stages ask for an action.",
            Missing("Touchpoints by type are asked; ends of stages are not.")),
        new(160, Check, "Service touchpoints have a time within which they respond.",
            Missing("A target is asked for; that it is the same everywhere is not.")),
        new(161, Data, "Personas can come from other tools.",
            Missing("Personas of other tools are not read; a library of personas in this format is, by `include`.")),
        new(162, Data | Analysis, "It is known on which devices customers meet a touchpoint.",
            In("`devices`", "touchpoints: { page: { devices: [mobile] } }"),
            Shows(ProofQuestion.Flow, "that name the device", ProofMaps.Devices)),
    ]);
}
