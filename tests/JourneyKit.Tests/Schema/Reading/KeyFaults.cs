using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Schema.Reading;

/// <summary>Keys that an element does not have, has twice, or lacks.</summary>
internal static class KeyFaults
{
    private const string Unknown = "JK1020";
    private const string Twice = "JK1021";
    private const string Missing = "JK1022";
    private const string NoValue = "JK1023";
    private const string WrongType = "JK1024";

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InMap("unknown key of the map", Unknown, "A map has no key `touchponts`. Did you mean `touchpoints`?", "[|touchponts|]: {}", """[|"touchponts"|]: {}"""),
        InMap("unknown key that is like none", Unknown, "A map has no key `colour`. Keys of your own begin with x-.", "[|colour|]: blue", """[|"colour"|]: "blue" """),
        InMap("unknown key of a touchpoint", Unknown, "A touchpoint has no key `fieling`. Did you mean `feeling`?", "touchpoints: { pay: { [|fieling|]: calm } }", """ "touchpoints": { "pay": { [|"fieling"|]: "calm" } }"""),
        InMap("unknown key of a transition", Unknown, "A transition has no key `shar`. Did you mean `share`?", "touchpoints: { pay: { next: { done: { [|shar|]: 50% } } }, done: }", """ "touchpoints": { "pay": { "next": { "done": { [|"shar"|]: "50%" } } }, "done": null }"""),
        InMap("unknown key of a persona", Unknown, "A persona has no key `gaols`. Did you mean `goals`?", "personas: { dana: { [|gaols|]: [dinner] } }", """ "personas": { "dana": { [|"gaols"|]: ["dinner"] } }"""),
        InMap("unknown key of a persona's experience", Unknown, "A persona's experience has no key `emotoin`. Did you mean `emotion`?", "personas: [dana]\ntouchpoints: { pay: { byPersona: { dana: { [|emotoin|]: 1 } } } }", """ "personas": ["dana"], "touchpoints": { "pay": { "byPersona": { "dana": { [|"emotoin"|]: 1 } } } }"""),
        InMap("unknown key of a stage", Unknown, "A stage has no key `mindest`. Did you mean `mindset`?", "stages: { decision: { [|mindest|]: tired } }", """ "stages": { "decision": { [|"mindest"|]: "tired" } }"""),
        InMap("unknown key of a metric", Unknown, "A metric has no key `traget`. Did you mean `target`?", "metrics: { nps: { [|traget|]: 40 } }", """ "metrics": { "nps": { [|"traget"|]: 40 } }"""),
        InMap("unknown key of a pain point", Unknown, "A pain point has no key `severty`. Did you mean `severity`?", "touchpoints: { pay: { painPoints: { slow: { [|severty|]: 3 } } } }", """ "touchpoints": { "pay": { "painPoints": { "slow": { [|"severty"|]: 3 } } } }"""),
        InMap("unknown key of an initiative", Unknown, "An initiative has no key `dependson`. Did you mean `dependsOn`?", "initiatives: { one: { [|dependson|]: [two] }, two: {} }", """ "initiatives": { "one": { [|"dependson"|]: ["two"] }, "two": {} }"""),
        InMap("unknown key of the scenario", Unknown, "The scenario has no key `exclude`. Did you mean `excludes`?", "scenario: { [|exclude|]: [returns] }", """ "scenario": { [|"exclude"|]: ["returns"] }"""),
        InMap("unknown key of a pilot", Unknown, "A pilot has no key `contol`. Did you mean `control`?", "initiatives: { one: { pilot: { [|contol|]: 10% } } }", """ "initiatives": { "one": { "pilot": { [|"contol"|]: "10%" } } }"""),
        InMap("schema of an element", Unknown, "A touchpoint has no key `$schema`.", "touchpoints: { pay: { [|$schema|]: a } }", """ "touchpoints": { "pay": { [|"$schema"|]: "a" } }"""),
        InMap("date of the history twice", Twice, "The key `2026` stands twice.", "metrics: { nps: { history: { 2026: 1, [|'2026'|]: 1 } } }", """ "metrics": { "nps": { "history": { "2026": 1, [|"2026"|]: 1 } } }"""),
        InMap("key of another element", Unknown, "A touchpoint has no key `severity`.", "touchpoints: { pay: { [|severity|]: 3 } }", """ "touchpoints": { "pay": { [|"severity"|]: 3 } }"""),
        InMap("key in snake case", Unknown, "A touchpoint has no key `pain_points`. Did you mean `painPoints`?", "touchpoints: { pay: { [|pain_points|]: {} } }", """ "touchpoints": { "pay": { [|"pain_points"|]: {} } }"""),
        InMap("key of the team's own with a capital", Unknown, "A map has no key `X-Note`. Keys of your own begin with x-.", "[|X-Note|]: 1", """[|"X-Note"|]: 1"""),
        InMap("empty key", Unknown, "A map has no key ``.", "[|\"\"|]: 1", """[|""|]: 1"""),

        InMap("key of the map twice", Twice, "The key `title` stands twice.", "[|title|]: Again", """[|"title"|]: "Again" """),
        InMap("key of a touchpoint twice", Twice, "The key `emotion` stands twice.", "touchpoints: { pay: { emotion: 1, [|emotion|]: 1 } }", """ "touchpoints": { "pay": { "emotion": 1, [|"emotion"|]: 1 } }"""),
        InMap("key three times", Twice, "The key `emotion` stands twice.", "touchpoints: { pay: { emotion: 1, [|emotion|]: 1, [|emotion|]: 1 } }", """ "touchpoints": { "pay": { "emotion": 1, [|"emotion"|]: 1, [|"emotion"|]: 1 } }"""),
        InMap("key of the team's own twice", Twice, "The key `x-note` stands twice.", "x-note: 1\n[|x-note|]: 1", """ "x-note": 1, [|"x-note"|]: 1"""),
        InMap("key of the team's own twice, with itself inside", Twice, "The key `x-note` stands twice.", "x-note: { x-note: 1 }\n[|x-note|]: 1", """ "x-note": { "x-note": 1 }, [|"x-note"|]: 1"""),
        InMap("key inside the team's own data twice", Twice, "The key `kind` stands twice.", "x-note: { kind: { kind: 1 }, [|kind|]: 2 }", """ "x-note": { "kind": { "kind": 1 }, [|"kind"|]: 2 }"""),
        InMap("fact twice", Twice, "The key `price` stands twice.", "touchpoints: { pay: { facts: { price: 1, [|price|]: 1 } } }", """ "touchpoints": { "pay": { "facts": { "price": 1, [|"price"|]: 1 } } }"""),
        InMap("transition twice", Twice, "The key `done` stands twice.", "touchpoints: { pay: { next: { done: { x-note: { done: 1 } }, [|done|]: 50% } }, done: }", """ "touchpoints": { "pay": { "next": { "done": { "x-note": { "done": 1 } }, [|"done"|]: "50%" } }, "done": null }"""),
        InMap("persona twice in a touchpoint", Twice, "The key `dana` stands twice.", "personas: [dana]\ntouchpoints: { pay: { byPersona: { dana: { emotion: 1 }, [|dana|]: { emotion: 2 } } } }", """ "personas": ["dana"], "touchpoints": { "pay": { "byPersona": { "dana": { "emotion": 1 }, [|"dana"|]: { "emotion": 2 } } } }"""),
        InMap("channel twice in a persona", Twice, "The key `email` stands twice.", "channels: [email]\npersonas: { dana: { channels: { email: used, [|email|]: avoided } } }", """ "channels": ["email"], "personas": { "dana": { "channels": { "email": "used", [|"email"|]: "avoided" } } }"""),

        InText("no format version", Missing, "A map needs the key `journeykit`: the format version \"1\".", "[|id|]: order\ntitle: T\nstate: current\n", """[|{|] "id": "order", "title": "T", "state": "current" }"""),
        InText("no id", Missing, "A map needs the key `id`: an id", "[|journeykit|]: 1\ntitle: T\nstate: current\n", """[|{|] "journeykit": 1, "title": "T", "state": "current" }"""),
        InText("no title", Missing, "A map needs the key `title`: text.", "[|journeykit|]: 1\nid: order\nstate: current\n", """[|{|] "journeykit": 1, "id": "order", "state": "current" }"""),
        InText("no state", Missing, "A map needs the key `state`: one of current, interim, future.", "# A map.\n\n[|journeykit|]: 1\nid: order\ntitle: T\ntouchpoints: {}\n", """ [|{|] "journeykit": 1, "id": "order", "title": "T", "touchpoints": {} }"""),
        InText("nothing that is required", Missing, "A map needs the key `state`: one of current, interim, future.", "[|[|[|[|x-a|]|]|]|]: 1\n", """[|[|[|[|{|]|]|]|] "x-a": 1 }"""),
        InText("list as a document", WrongType, "The document takes a mapping with the keys of a map, not a list.", "[|- a|]\n", """[|["a"]|]"""),
        InText("text as a document", WrongType, "The document takes a mapping with the keys of a map, not `hello`.", "[|hello|]\n", null),

        InText("format version without a value", NoValue, "`journeykit` needs a value.", "[|journeykit|]:\nid: order\ntitle: T\nstate: current\n", """{ "journeykit": [|null|], "id": "order", "title": "T", "state": "current" }"""),
        InText("id without a value", NoValue, "`id` needs a value.", "journeykit: 1\nid: [|~|]\ntitle: T\nstate: current\n", """{ "journeykit": 1, "id": [|null|], "title": "T", "state": "current" }"""),
        InText("null in the place of the id", NoValue, "`id` needs a value.", "journeykit: 1\nid: [|null|]\ntitle: T\nstate: current\n", """{ "journeykit": 1, "id": [|null|], "title": "T", "state": "current" }"""),
        InText("true in the place of the id", WrongType, "`id` takes an id, and true without quotes is not one.", "journeykit: 1\nid: [|true|]\ntitle: T\nstate: current\n", """{ "journeykit": 1, "id": [|true|], "title": "T", "state": "current" }"""),
        InText("title without a value", NoValue, "`title` needs a value.", "journeykit: 1\nid: order\ntitle: [|null|]\nstate: current\n", """{ "journeykit": 1, "id": "order", "title": [|null|], "state": "current" }"""),
        InText("state without a value", NoValue, "`state` needs a value.", "journeykit: 1\nid: order\ntitle: T\n[|state|]: # later\n", """{ "journeykit": 1, "id": "order", "title": "T", "state": [|null|] }"""),
        InText("version 2 of the format", "JK1033", "The format version 2 is not known here", "journeykit: [|2|]\nid: order\ntitle: T\nstate: current\n", """{ "journeykit": [|2|], "id": "order", "title": "T", "state": "current" }"""),
        InText("version 1.0 of the format", "JK1033", "The format version 1.0 is not known here; this library reads version \"1\".", "journeykit: [|'1.0'|]\nid: order\ntitle: T\nstate: current\n", """{ "journeykit": [|"1.0"|], "id": "order", "title": "T", "state": "current" }"""),
    ];
}
