using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>References that lead nowhere as they are written.</summary>
internal static class ReferenceMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("team that nobody defines", "owner: [|cx-team|]", "There is no team `cx-team`. The map defines none. Define it: `teams: [cx-team]`.", "teams: [cx-team]\nowner: cx-team"),
        InMap("teams that nobody defines", "owner: [|cx|]\nstakeholders: [[|shop|], [|cx|]]", "Define it: `teams: [cx, shop]`.", "teams: [cx, shop]\nowner: cx\nstakeholders: [shop, cx]"),
        InMap("stage that nobody defines", "touchpoints: { pay: { stage: [|decision|] } }", "Define it: `stages: [decision]`.", "stages: [decision]\ntouchpoints: { pay: { stage: decision } }"),
        InMap("system among others", "systems: [crm, erp]\ntouchpoints: { pay: { systems: [[|mailer|]] } }", "There is no system `mailer`. There are `crm` and `erp`.", "systems: [crm, erp, mailer]\ntouchpoints: { pay: { systems: [mailer] } }"),
        InMap("touchpoint that is not there", "touchpoints: { pay: { next: { [|thanks|]: 40% } } }", "There is no touchpoint `thanks`. There is `pay`.", "touchpoints: { pay: { next: { thanks: 40% } }, thanks: {} }"),
        InMap("pain point that nobody defines", "touchpoints: { pay: {} }\nopportunities: { fast: { addresses: [[|slow|]] } }", "The map names no baseline in which it could stand.", "touchpoints: { pay: { painPoints: [slow] } }\nopportunities: { fast: { addresses: [slow] } }"),
        InMap("channel in the plural", "channels: [email]\ntouchpoints: { pay: { channel: [|emails|] } }", "There is no channel `emails`. Did you mean `email`?", "channels: [email]\ntouchpoints: { pay: { channel: email } }"),
        InMap("channel where a stage belongs", "stages: [first]\nchannels: [website]\ntouchpoints: { pay: { stage: [|website|] } }", "There is no stage `website`. `website` is a channel.", "stages: [first]\nchannels: [website]\ntouchpoints: { pay: { stage: first, channel: website } }"),
        InMap("persona where a segment belongs", "personas: { ana: { segment: [|ana|] } }", "There is no segment `ana`. `ana` is a persona.", "segments: [all]\npersonas: { ana: { segment: all } }"),
        InMap("name of the channel", "channels: { app: { name: Mobile App } }\ntouchpoints: { pay: { channel: [|Mobile App|] } }", "`Mobile App` is a name, and what is taken here is the id of a channel. Did you mean `app`?", "channels: { app: { name: Mobile App } }\ntouchpoints: { pay: { channel: app } }"),
        InMap("name that could be an id", "teams: { cx: { name: Support } }\nowner: [|support|]", "Did you mean `cx`? `support` is its name.", "teams: { cx: { name: Support } }\nowner: cx"),
        InMap("id with underscores", "personas: [busy-parent]\ntouchpoints: { pay: { personas: [[|busy_parent|]] } }", "`busy_parent` is no id", "personas: [busy-parent]\ntouchpoints: { pay: { personas: [busy-parent] } }"),
        InMap("name of a system that nobody defines", "touchpoints: { pay: { systems: [[|My CRM|]] } }", "There is no system `my-crm` either. The map defines none. Define it: `systems: [my-crm]`.", "systems: [my-crm]\ntouchpoints: { pay: { systems: [my-crm] } }"),
        InMap("evidence by its name", "evidence: { codes: { name: Late codes } }\ntouchpoints: { pay: { evidence: [|late codes|] } }", "`evidence` takes a list, each item the id of an item of evidence. A list of one is written [codes].", "evidence: { codes: { name: Late codes } }\ntouchpoints: { pay: { evidence: [codes] } }"),
        InMap("list of a metric that nobody defines", "stages: { first: { metrics: [|nps|] } }", "A list of one is written [nps]. There is no metric `nps`. The map defines none. Define it: `metrics: [nps]`.", "metrics: [nps]\nstages: { first: { metrics: [nps] } }"),
        InMap("misspelt key of experiences", "personas: [ana]\ntouchpoints: { pay: { byPersona: { [|anna|]: { emotion: 1 } } } }", "There is no persona `anna`. Did you mean `ana`?", "personas: [ana]\ntouchpoints: { pay: { byPersona: { ana: { emotion: 1 } } } }"),
        InJson("team that nobody defines, in JSON", "\"initiatives\": { \"chat\": { \"owner\": [|\"cx\"|] } }", "Define it: `teams: [cx]`.", "\"teams\": [\"cx\"], \"initiatives\": { \"chat\": { \"owner\": \"cx\" } }"),
    ];
}
