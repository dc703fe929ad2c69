namespace JourneyKit.Tests.Schema.Merging;

/// <summary>What people write into a document that extends another, and what has no effect there.</summary>
internal static class OverlayCases
{
    private const string Nothing = "JK1060";
    private const string Near = "JK1061";
    private const string Used = "JK1062";
    private const string Same = "JK1064";
    private const string NoOrder = "JK1066";
    private const string AddsNothing = "JK1067";
    private const string WrongType = "JK1024";

    public static IReadOnlyList<OverlayCase> All { get; } =
    [
        new("null for a misspelt key", "JK1020", "A touchpoint has no key `chanel`, so that null takes nothing out. Did you mean `channel`?", "touchpoints: { pay: { [|chanel|]: null } }", """ "touchpoints": { "pay": { [|"chanel"|]: null } }""", "touchpoints: { pay: { channel: null } }"),
        new("null for a misspelt key of the map", "JK1020", "A map has no key `owners`, so that null takes nothing out. Did you mean `owner`?", "[|owners|]: null", """ [|"owners"|]: null""", "owner: null"),
        new("nothing at all behind a misspelt key", "JK1020", "Did you mean `quote`?", "personas:\n  dana:\n    [|qoute|]:\n", """ "personas": { "dana": { [|"qoute"|]: null } }""", "personas:\n  dana:\n    quote:\n"),
        new("null for an id that nothing is near to", Nothing, "No touchpoint `zz` is inherited, so that null takes nothing out. To add an empty one, write {} in place of null.", "touchpoints: { [|zz|]: null }", """ "touchpoints": { [|"zz"|]: null }""", "touchpoints: { zz: {} }"),
        new("null for a misspelt id", Nothing, "No touchpoint `canel-button` is inherited, so that null takes nothing out. Did you mean `cancel-button`?", "touchpoints: { [|canel-button|]: ~ }", """ "touchpoints": { [|"canel-button"|]: null }""", "touchpoints: { cancel-button: ~ }\nopportunities: { show-it: { addresses: [] } }"),
        new("null for a misspelt pain point", Nothing, "No pain point `hiden` is inherited", "touchpoints: { cancel-button: { painPoints: { [|hiden|]: null } } }", """ "touchpoints": { "cancel-button": { "painPoints": { [|"hiden"|]: null } } }""", "touchpoints: { cancel-button: { painPoints: { hidden: null } } }\nopportunities: { show-it: { addresses: [] } }"),
        new("null for a transition that is not there", Nothing, "No transition `basket` is inherited", "touchpoints: { pay: { next: { [|basket|]: null } } }", """ "touchpoints": { "pay": { "next": { [|"basket"|]: null } } }""", ""),
        new("null for a transition to another touchpoint", Nothing, "No transition `cancel-button` is inherited, so that null takes nothing out. Leave it out.", "touchpoints: { pay: { next: { [|cancel-button|]: null } } }", """ "touchpoints": { "pay": { "next": { [|"cancel-button"|]: null } } }""", ""),
        new("null for a persona's experience that is not there", Nothing, "No persona's experience `dana` is inherited, so that null takes nothing out. Leave it out.", "touchpoints: { pay: { byPersona: { [|dana|]: null } } }", """ "touchpoints": { "pay": { "byPersona": { [|"dana"|]: null } } }""", ""),
        new("nothing behind a touchpoint that is to be gone", Nothing, "To say that it is gone on purpose, write `removes: [basket]`.", "removes: { [|basket|]: }", """ "removes": { [|"basket"|]: null }""", "removes: [basket]"),
        new("null for a stage in a touchpoint", "JK1020", "A touchpoint has no key `look`, so that null takes nothing out. Leave it out.", "touchpoints: { pay: { [|look|]: null } }", """ "touchpoints": { "pay": { [|"look"|]: null } }""", ""),
        new("null for a key in another case", "JK1020", "A map has no key `Tags`, so that null takes nothing out. Did you mean `tags`?", "[|Tags|]: null", """ [|"Tags"|]: null""", ""),
        new("null for a property that is not inherited", Nothing, "No `quote` is inherited for `pay`, so that null takes nothing out. Leave it out.", "touchpoints: { pay: { [|quote|]: null } }", """ "touchpoints": { "pay": { [|"quote"|]: null } }""", ""),
        new("null for a mapping that is not inherited", Nothing, "No `initiatives` is inherited, so that null takes nothing out.", "[|initiatives|]: null", """ [|"initiatives"|]: null""", ""),
        new("null for what every document says itself", Nothing, "`status` is never inherited, so that null takes nothing out. Leave it out.", "[|status|]: null", """ [|"status"|]: null""", ""),
        new("null for a fact that is not there", Nothing, "No `prize` is inherited in `facts`, so that null takes nothing out. Did you mean `price`?", "touchpoints: { basket: { facts: { [|prize|]: null } } }", """ "touchpoints": { "basket": { "facts": { [|"prize"|]: null } } }""", "touchpoints: { basket: { facts: { price: null } } }"),
        new("null for a key of the team's own that is not there", Nothing, "No `x-bord` is inherited, so that null takes nothing out. Did you mean `x-board`?", "[|x-bord|]: null", """ [|"x-bord"|]: null""", "x-board: null"),
        new("null below a key of the team's own", Nothing, "Did you mean `column`?", "x-board: { [|colum|]: null }", """ "x-board": { [|"colum"|]: null }""", "x-board: { column: null }"),
        new("null in a new element", Nothing, "No `quote` is inherited for `parcel-shop`", "touchpoints: { parcel-shop: { [|quote|]: null, emotion: 1 } }", """ "touchpoints": { "parcel-shop": { [|"quote"|]: null, "emotion": 1 } }""", "touchpoints: { parcel-shop: { emotion: 1 } }"),
        new("null for a new pain point", Nothing, "No pain point `queue` is inherited", "touchpoints: { pay: { painPoints: { [|queue|]: null } } }", """ "touchpoints": { "pay": { "painPoints": { [|"queue"|]: null } } }""", "touchpoints: { pay: { painPoints: { queue: {} } } }"),

        new("id of a touchpoint with a letter too few", Near, "The touchpoint `cancel-buton` is new and says little. Did you mean `cancel-button`, which is inherited?", "touchpoints: { [|cancel-buton|]: { emotion: 1 } }", """ "touchpoints": { [|"cancel-buton"|]: { "emotion": 1 } }""", "touchpoints: { cancel-button: { emotion: 1 } }"),
        new("id of a persona with a letter too many", Near, "The persona `danaa` is new and says little. Did you mean `dana`, which is inherited?", "personas: { [|danaa|]: { age: 40 } }", """ "personas": { [|"danaa"|]: { "age": 40 } }""", "personas: { dana: { age: 40 } }"),
        new("id of a pain point with two letters that changed places", Near, "The pain point `hiddne` is new", "touchpoints: { cancel-button: { painPoints: { [|hiddne|]: Hard to find } } }", """ "touchpoints": { "cancel-button": { "painPoints": { [|"hiddne"|]: "Hard to find" } } }""", "touchpoints: { cancel-button: { painPoints: { hidden: Hard to find } } }"),
        new("id of a stage with a wrong letter", Near, "The stage `lock` is new and says little. Did you mean `look`, which is inherited?", "stages: { [|lock|]: Choose }", """ "stages": { [|"lock"|]: "Choose" }""", "stages: { look: Choose }"),
        new("misspelt id in a list of ids", Near, "The channel `emial` is new and says little. Did you mean `email`, which is inherited?", "channels: [[|emial|]]", """ "channels": [[|"emial"|]]""", "channels: [parcel-shop]"),
        new("misspelt name of a fact", Near, "`prise` is new here. Did you mean `price`, which is inherited?", "touchpoints: { basket: { facts: { [|prise|]: 2.50 } } }", """ "touchpoints": { "basket": { "facts": { [|"prise"|]: 2.50 } } }""", "touchpoints: { basket: { facts: { price: 2.50 } } }"),
        new("misspelt key of the team's own", Near, "`x-bord` is new here. Did you mean `x-board`, which is inherited?", "[|x-bord|]: 1", """ [|"x-bord"|]: 1""", "x-board: 1"),

        new("touchpoint that is taken out and led to", Used, "The touchpoint `done` is taken out here, but still used by what is inherited: base.journey.yaml, line 20.", "touchpoints: { done: [|null|] }", """ "touchpoints": { "done": [|null|] }""", "touchpoints: { done: null, pay: { next: { done: null } } }"),
        new("touchpoint that is taken out and led to from a list", Used, "line 19.", "touchpoints: { pay: [|null|] }", """ "touchpoints": { "pay": [|null|] }""", "touchpoints: { pay: null, basket: { next: { pay: null } } }"),
        new("channel that is taken out and used", Used, "The channel `website` is taken out here, but still used by what is inherited: base.journey.yaml, line 20 and one other place.", "channels:\n  website: [|~|]", """ "channels": { "website": [|null|] }""", "channels: { website: null }\ntouchpoints: { pay: { channel: null }, cancel-button: { channel: null } }"),
        new("persona that is taken out and listed", Used, "The persona `lee` is taken out here", "personas:\n  [|lee|]:\n", """ "personas": { "lee": [|null|] }""", "personas: { lee: null }\ntouchpoints: { basket: { personas: [dana] }, done: { byPersona: { lee: null } } }"),
        new("channel that is taken out and that a persona uses", Used, "and 2 other places.", "channels: { email: [|null|] }", """ "channels": { "email": [|null|] }""", "channels: { email: null }\npersonas: { dana: { channels: { email: null } } }\ntouchpoints: { basket: { channel: phone }, done: { channel: phone } }"),
        new("metric that is taken out and listed alone", Used, "The metric `speed` is taken out here", "metrics: { speed: [|null|] }", """ "metrics": { "speed": [|null|] }""", "metrics: { speed: null }\nobjectives: { growth: { metrics: [] } }"),
        new("pain point that goes with its touchpoint", Used, "The pain point `hidden` is taken out here", "touchpoints: { cancel-button: [|null|] }", """ "touchpoints": { "cancel-button": [|null|] }""", "touchpoints: { cancel-button: null }\nopportunities: { show-it: { addresses: [] } }"),
        new("teams that are taken out together", Used, "The team `shop` is taken out here, but still used by what is inherited: base.journey.yaml, line 5.", "teams: [|JK1062:[|null|]|]", """ "teams": [|JK1062:[|null|]|]""", "teams: null\nowner: null\ntouchpoints: { pay: { owner: null } }"),
        new("own reference to what is taken out", "JK1031", "There is no channel `phone`: future.journey.", "channels: { phone: null }\ntouchpoints: { pay: { channel: [|phone|] } }", """ "channels": { "phone": null }, "touchpoints": { "pay": { "channel": [|"phone"|] } }""", "channels: { phone: null }\ntouchpoints: { pay: { channel: email } }"),

        new("empty list of channels", AddsNothing, "An empty list adds nothing to what is inherited, and takes nothing out. To take everything out, write null in its place; else leave it out.", "stages: [|[]|]", """ "stages": [|[]|]""", ""),
        new("empty mapping of facts", AddsNothing, "An empty mapping adds nothing to what is inherited", "touchpoints: { basket: { facts: [|{}|] } }", """ "touchpoints": { "basket": { "facts": [|{}|] } }""", "touchpoints: { basket: { facts: null } }"),
        new("empty mapping where nothing is inherited", AddsNothing, "An empty mapping adds nothing. Leave it out.", "initiatives: [|{}|]", """ "initiatives": [|{}|]""", ""),
        new("empty scenario", AddsNothing, "An empty mapping adds nothing to what is inherited, and takes nothing out.", "scenario: [|{}|]", """ "scenario": [|{}|]""", "scenario: null"),
        new("empty pilot where nothing is inherited", AddsNothing, "An empty mapping adds nothing. Leave it out.", "initiatives: { robot: { pilot: [|{}|] } }", """ "initiatives": { "robot": { "pilot": [|{}|] } }""", "initiatives: { robot: {} }"),
        new("empty mapping under a key of the team's own", AddsNothing, "An empty mapping adds nothing to what is inherited", "x-board: [|{}|]", """ "x-board": [|{}|]""", "x-board: null"),
        new("empty list of texts where nothing is inherited", "JK1063", "`tags` lists nothing, which is the same as leaving it out.", "touchpoints: { pay: { tags: [|[]|] } }", """ "touchpoints": { "pay": { "tags": [|[]|] } }""", ""),
        new("empty list of texts in a new element", "JK1063", "`tags` lists nothing", "touchpoints: { parcel-shop: { tags: [|[]|], emotion: 1 } }", """ "touchpoints": { "parcel-shop": { "tags": [|[]|], "emotion": 1 } }""", "touchpoints: { parcel-shop: { emotion: 1 } }"),

        new("value that is inherited", Same, "`emotion` says what is inherited already. Leave it out", "touchpoints: { basket: { [|emotion|]: 1, quote: Ah } }", """ "touchpoints": { "basket": { [|"emotion"|]: 1, "quote": "Ah" } }""", "touchpoints: { basket: { quote: Ah } }"),
        new("share that is inherited, in another notation", Same, "`share` says what is inherited already.", "personas: { lee: { [|share|]: 0.40, age: 7 } }", """ "personas": { "lee": { [|"share"|]: 0.40, "age": 7 } }""", "personas: { lee: { age: 7 } }"),
        new("default where nothing is said", Same, "`kind` says what is inherited already.", "touchpoints: { pay: { [|kind|]: interaction, quote: Ah } }", """ "touchpoints": { "pay": { [|"kind"|]: "interaction", "quote": "Ah" } }""", "touchpoints: { pay: { quote: Ah } }"),
        new("name that the id gives", Same, "`name` says what is inherited already.", "touchpoints: { pay: { [|name|]: Pay, quote: Ah } }", """ "touchpoints": { "pay": { [|"name"|]: "Pay", "quote": "Ah" } }""", "touchpoints: { pay: { quote: Ah } }"),
        new("list that is inherited", Same, "`tags` says what is inherited already.", "touchpoints: { basket: { [|tags|]: [a, b], quote: Ah } }", """ "touchpoints": { "basket": { [|"tags"|]: ["a", "b"], "quote": "Ah" } }""", "touchpoints: { basket: { quote: Ah } }"),
        new("fact that is inherited", Same, "`price` says what is inherited already.", "touchpoints: { basket: { facts: { [|price|]: 3.9, tone: warm } } }", """ "touchpoints": { "basket": { "facts": { [|"price"|]: 3.9, "tone": "warm" } } }""", "touchpoints: { basket: { facts: { tone: warm } } }"),
        new("member of a key of the team's own that is inherited", Same, "`column` says what is inherited already.", "x-board: { [|column|]: 3, size: 1 }", """ "x-board": { [|"column"|]: 3, "size": 1 }""", "x-board: { size: 1 }"),
        new("shorthand that is inherited", Same, "`scenario` says what is inherited already.", "[|scenario|]: Shopping\ndescription: D", """ [|"scenario"|]: "Shopping", "description": "D" """, "description: D"),
        new("touchpoint that says only what is inherited", Same, "`basket` says what is inherited already.", "touchpoints: { [|basket|]: { emotion: 1, tags: [a, b] }, pay: { quote: Ah } }", """ "touchpoints": { [|"basket"|]: { "emotion": 1, "tags": ["a", "b"] }, "pay": { "quote": "Ah" } }""", "touchpoints: { pay: { quote: Ah } }"),
        new("touchpoint that says nothing", Same, "`basket` says what is inherited already.", "touchpoints: { [|basket|]: {}, pay: { quote: Ah } }", """ "touchpoints": { [|"basket"|]: {}, "pay": { "quote": "Ah" } }""", "touchpoints: { pay: { quote: Ah } }"),
        new("several values that are inherited", Same, "3 entries say what is inherited already, the first is `owner`.", "[|owner|]: shop\nsystems: [till, newsletter]\ntouchpoints: { basket: { emotion: 1, quote: Ah } }", """ [|"owner"|]: "shop", "systems": ["till", "newsletter"], "touchpoints": { "basket": { "emotion": 1, "quote": "Ah" } }""", "systems: [newsletter]\ntouchpoints: { basket: { quote: Ah } }"),

        new("stages in an order that does not hold", NoOrder, "The order here changes nothing, since `use` is inherited and not named. Name every id that remains, or leave out what only says the order.", "[|stages|]: [buy, look]", """ [|"stages"|]: ["buy", "look"]""", "stages: [buy, look, use]"),
        new("elements without a word in an order that does not hold", NoOrder, "since `use` is inherited and not named", "[|stages|]: { buy: {}, look: {} }", """ [|"stages"|]: { "buy": {}, "look": {} }""", "stages: { buy: {}, look: {}, use: {} }"),

        new("list where an element belongs", WrongType, "`pay` takes a mapping with the keys of a touchpoint, not a list.", "touchpoints: { pay: [|[email]|] }", """ "touchpoints": { "pay": [|["email"]|] }""", "touchpoints: { pay: { channel: email } }"),
        new("text where an element belongs", WrongType, "`pay` takes a mapping with the keys of a touchpoint, not `email`.", "touchpoints: { pay: [|email|] }", """ "touchpoints": { "pay": [|"email"|] }""", "touchpoints: { pay: { channel: email } }"),
        new("list where a mapping of scalars belongs", WrongType, "`facts` takes a mapping of texts, numbers or booleans by name, not a list.", "touchpoints: { basket: { facts: [|[cheap]|] } }", """ "touchpoints": { "basket": { "facts": [|["cheap"]|] } }""", "touchpoints: { basket: { facts: { tone: cheap } } }"),
        new("list where an element with a shorthand belongs", WrongType, "`look` takes a mapping with the keys of a stage", "stages: { look: [|[Choose]|] }", """ "stages": { "look": [|["Choose"]|] }""", "stages: { look: Choose }"),
        new("one id where elements belong", "JK1029", "A list of one is written [till].", "systems: [|till|]", """ "systems": [|"till"|]""", "systems: [mailer]"),
        new("text where touchpoints belong", "JK1029", "`touchpoints` takes a mapping of touchpoints by id", "touchpoints: [|none|]", """ "touchpoints": [|"none"|]""", ""),
        new("null in a list of ids", "JK1023", "An item of `channels` needs a value.", "channels: [chat, [|null|]]", """ "channels": ["chat", [|null|]]""", "channels: [chat]"),
        new("true in a list of ids", WrongType, "An item of `channels` takes an id, and true without quotes is not one.", "channels: [chat, [|true|]]", """ "channels": ["chat", [|true|]]""", "channels: [chat, \"true\"]"),
        new("text in a list of ids", "JK1028", "`My Chat` is no id", "channels: [[|My Chat|]]", """ "channels": [[|"My Chat"|]]""", "channels: [my-chat]"),
    ];
}
