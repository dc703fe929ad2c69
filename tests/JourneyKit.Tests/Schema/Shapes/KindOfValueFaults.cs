using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Schema.Shapes;

/// <summary>Lists, mappings and scalars where one of the others belongs.</summary>
internal static class KindOfValueFaults
{
    private const string NoValue = "JK1023";
    private const string WrongType = "JK1024";
    private const string ListExpected = "JK1029";

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InMap("empty item in a list of texts", NoValue, "An item of `tags` needs a value.", "tags: [food, [|null|]]", """ "tags": ["food", [|null|]]"""),
        InMap("empty item in a block list", NoValue, "An item of `tags` needs a value.", "tags:\n  - food\n  -[||]\n  - late", """ "tags": ["food", [|null|], "late"]"""),
        InMap("empty item in a list of references", NoValue, "An item of `stakeholders` needs a value.", "stakeholders: [[|~|]]", """ "stakeholders": [[|null|]]"""),
        InMap("empty item in a list of ids", NoValue, "An item of `channels` needs a value.", "channels: [email, [|~|]]", """ "channels": ["email", [|null|]]"""),
        InMap("null in a list of references", NoValue, "An item of `stakeholders` needs a value.", "teams: { 'null': {} }\nstakeholders: [[|null|]]", """ "teams": { "null": {} }, "stakeholders": [[|null|]]"""),
        InMap("null in a list of ids", NoValue, "An item of `channels` needs a value.", "channels: [email, [|null|]]", """ "channels": ["email", [|null|]]"""),

        InMap("blank name", NoValue, "`name` needs a value.", "touchpoints: { pay: { name: [|\"  \"|] } }", """ "touchpoints": { "pay": { "name": [|"  "|] } }"""),
        InMap("empty list of texts", "JK1063", "`tags` lists nothing, which is the same as leaving it out.", "tags: [|[]|]", """ "tags": [|[]|]"""),
        InMap("empty list of references", "JK1063", "`systems` lists nothing", "touchpoints: { pay: { systems: [|[]|] } }", """ "touchpoints": { "pay": { "systems": [|[]|] } }"""),
        InMap("id that a list names twice", "JK1076", "`crm` is in this list already: take it out here.", "systems: [crm]\ntouchpoints: { pay: { systems: [crm, [|crm|]] } }", """ "systems": ["crm"], "touchpoints": { "pay": { "systems": ["crm", [|"crm"|]] } }"""),
        InMap("empty list of ids", "JK1063", "`channels` lists nothing", "channels: [|[]|]", """ "channels": [|[]|]"""),
        InMap("null as a fact", "JK1065", "`price` has no value and counts as left out. Write its value, or take the entry out.", "touchpoints: { pay: { facts: { price: [|null|], tone: warm } } }", """ "touchpoints": { "pay": { "facts": { "price": [|null|], "tone": "warm" } } }"""),
        InMap("persona's channel without a value", "JK1065", "`email` has no value and counts as left out.", "channels: [email]\npersonas: { dana: { channels: { email: [|~|] } } }", """ "channels": ["email"], "personas": { "dana": { "channels": { "email": [|null|] } } }"""),
        InMap("nothing at all as a fact", "JK1065", "`price` has no value and counts as left out.", "touchpoints:\n  pay:\n    facts:\n      [|price|]:\n      tone: warm", null),

        InMap("true where a reference belongs", WrongType, "`owner` takes an id, and true without quotes is not one. If an element has this id, write `\"true\"`.", "teams: { 'true': {} }\nowner: [|true|]", """ "teams": { "true": {} }, "owner": [|true|]"""),
        InMap("false in a list of references", WrongType, "An item of `stakeholders` takes an id, and false without quotes is not one.", "teams: { 'false': {} }\nstakeholders: [[|false|]]", """ "teams": { "false": {} }, "stakeholders": [[|false|]]"""),
        InMap("true in a list of ids", WrongType, "An item of `channels` takes an id, and true without quotes is not one.", "channels: [email, [|true|]]", """ "channels": ["email", [|true|]]"""),

        InMap("one text where a list belongs", ListExpected, "`tags` takes a list, each item text. A list of one is written [food].", "tags: [|food|]", """ "tags": [|"food"|]"""),
        InMap("one reference where a list belongs", ListExpected, "A list of one is written [shop].", "stakeholders: [|shop|]", """ "stakeholders": [|"shop"|]"""),
        InMap("one id where elements belong", ListExpected, "`channels` takes a mapping of channels by id, or a list of ids. A list of one is written [email].", "channels: [|email|]", """ "channels": [|"email"|]"""),
        InMap("one path where libraries belong", ListExpected, "A list of one is written [lib.journey.yaml].", "include: [|lib.journey.yaml|]", """ "include": [|"lib.journey.yaml"|]"""),
        InMap("one reason where a list belongs", ListExpected, "A list of one is written [late].", "touchpoints: [basket]\nremoves: { basket: [|late|] }", """ "touchpoints": ["basket"], "removes": { "basket": [|"late"|] }"""),
        InMap("one device where a list belongs", ListExpected, "A list of one is written [mobile].", "touchpoints: { pay: { devices: [|mobile|] } }", """ "touchpoints": { "pay": { "devices": [|"mobile"|] } }"""),
        InMap("mapping where a list belongs", ListExpected, "`tags` takes a list, each item text, not a mapping.", "tags: [|{ food: 1 }|]", """ "tags": [|{ "food": 1 }|]"""),

        InMap("list where text belongs", WrongType, "`description` takes text, not a list.", "description: [|[a, b]|]", """ "description": [|["a", "b"]|]"""),
        InMap("mapping where text belongs", WrongType, "`description` takes text, not a mapping.", "description: [|{ a: b }|]", """ "description": [|{ "a": "b" }|]"""),
        InMap("list where a score belongs", WrongType, "`emotion` takes an emotion from -2 (very bad) to 2 (very good), with at most two decimals, not a list.", "touchpoints: { pay: { emotion: [|[1]|] } }", """ "touchpoints": { "pay": { "emotion": [|[1]|] } }"""),
        InMap("mapping where a choice belongs", WrongType, "`status` takes one of draft, in-review, approved, archived, not a mapping.", "status: [|{ draft: true }|]", """ "status": [|{ "draft": true }|]"""),
        InMap("mapping where a reference belongs", WrongType, "`owner` takes the id of a team, not a mapping.", "owner: [|{ id: [|JK1031:shop|] }|]", """ "owner": [|{ "id": [|JK1031:"shop"|] }|]"""),
        InMap("list as an item", WrongType, "An item of `tags` takes text, not a list.", "tags: [food, [|[a]|]]", """ "tags": ["food", [|["a"]|]]"""),
        InMap("mapping as an item", WrongType, "An item of `tags` takes text, not a mapping.", "tags:\n  - [|Phase: 1|]", """ "tags": [[|{ "Phase": 1 }|]]"""),
        InMap("mapping in a list of ids", WrongType, "not a list of mappings. With the id as the key: `channels: [email, shop]`.", "channels: [email, [|{ id: shop }|]]", """ "channels": ["email", [|{ "id": "shop" }|]]"""),
        InMap("list where an element belongs", WrongType, "`pay` takes a mapping with the keys of a touchpoint, not a list.", "touchpoints: { pay: [|[email]|] }", """ "touchpoints": { "pay": [|["email"]|] }"""),
        InMap("text where an element without shorthand belongs", WrongType, "`pay` takes a mapping with the keys of a touchpoint, not `email`.", "touchpoints: { pay: [|email|] }", """ "touchpoints": { "pay": [|"email"|] }"""),
        InMap("list where an element with shorthand belongs", WrongType, "`decision` takes a mapping with the keys of a stage, or its `goal` alone (text), not a list.", "stages: { decision: [|[Decide]|] }", """ "stages": { "decision": [|["Decide"]|] }"""),
        InMap("list where a pilot belongs", WrongType, "`pilot` takes a mapping with the keys of a pilot, or its `plan` alone (text), not a list.", "initiatives: { one: { pilot: [|[a]|] } }", """ "initiatives": { "one": { "pilot": [|["a"]|] } }"""),
        InMap("list where the history belongs", WrongType, "`history` takes a mapping of measures by date, not a list.", "metrics: { nps: { history: [|[30]|] } }", """ "metrics": { "nps": { "history": [|[30]|] } }"""),
        InMap("list where the scenario belongs", WrongType, "`scenario` takes a mapping with the keys of the scenario, or its `situation` alone (text), not a list.", "scenario: [|[a]|]", """ "scenario": [|["a"]|]"""),
        InMap("list of channels in a persona", WrongType, "`channels` takes a mapping of preferred, used or avoided by the id of a channel, not a list.", "channels: [email]\npersonas: { dana: { channels: [|[email]|] } }", """ "channels": ["email"], "personas": { "dana": { "channels": [|["email"]|] } }"""),
        InMap("list of facts", WrongType, "`facts` takes a mapping of texts, numbers or booleans by name, not a list.", "touchpoints: { pay: { facts: [|[cheap]|] } }", """ "touchpoints": { "pay": { "facts": [|["cheap"]|] } }"""),
        InMap("list as a fact", WrongType, "`price` takes text, a number, or true or false, not a list.", "touchpoints: { pay: { facts: { price: [|[1]|] } } }", """ "touchpoints": { "pay": { "facts": { "price": [|[1]|] } } }"""),
        InMap("text where demographics belong", WrongType, "`demographics` takes a mapping of texts by name, not `rich`.", "personas: { dana: { demographics: [|rich|] } }", """ "personas": { "dana": { "demographics": [|"rich"|] } }"""),
        InMap("list as a path to extend", WrongType, "`extends` takes the path of a document, relative to this one, not a list.", "extends: [|[base.journey.yaml]|]", """ "extends": [|["base.journey.yaml"]|]"""),
    ];
}
