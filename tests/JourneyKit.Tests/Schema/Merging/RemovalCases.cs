namespace JourneyKit.Tests.Schema.Merging;

/// <summary>Ways in which people take out, in a document that extends another, what null would take out, and ids that they write at the wrong level.</summary>
internal static class RemovalCases
{
    private const string NotAList = "JK1029";
    private const string WrongType = "JK1024";
    private const string UnknownKey = "JK1020";

    public static IReadOnlyList<OverlayCase> All { get; } =
    [
        new("none for pain points", NotAList, "To take out what is inherited, write `painPoints: null`.", "touchpoints: { cancel-button: { painPoints: [|none|] } }", """ "touchpoints": { "cancel-button": { "painPoints": [|"none"|] } }""", "touchpoints: { cancel-button: { painPoints: null } }\nopportunities: { show-it: { addresses: [] } }"),
        new("null between quotes", NotAList, "write `painPoints: null`", "touchpoints: { cancel-button: { painPoints: [|\"null\"|] } }", """ "touchpoints": { "cancel-button": { "painPoints": [|"null"|] } }""", "touchpoints: { cancel-button: { painPoints: null } }\nopportunities: { show-it: { addresses: [] } }"),
        new("false for a touchpoint", WrongType, "write `cancel-button: null`", "touchpoints: { cancel-button: [|false|] }", """ "touchpoints": { "cancel-button": [|false|] }""", "touchpoints: { cancel-button: null }\nopportunities: { show-it: { addresses: [] } }"),
        new("removed for a touchpoint", WrongType, "write `cancel-button: null`", "touchpoints: { cancel-button: [|removed|] }", """ "touchpoints": { "cancel-button": [|"removed"|] }""", "touchpoints: { cancel-button: null }\nopportunities: { show-it: { addresses: [] } }"),
        new("none for tags", NotAList, "write `tags: null`", "touchpoints: { basket: { tags: [|none|] } }", """ "touchpoints": { "basket": { "tags": [|"none"|] } }""", "touchpoints: { basket: { tags: null } }"),
        new("none for facts", WrongType, "write `facts: null`", "touchpoints: { basket: { facts: [|none|] } }", """ "touchpoints": { "basket": { "facts": [|"none"|] } }""", "touchpoints: { basket: { facts: null } }"),
        new("none for an emotion", WrongType, "write `emotion: null`", "touchpoints: { basket: { emotion: [|none|] } }", """ "touchpoints": { "basket": { "emotion": [|"none"|] } }""", "touchpoints: { basket: { emotion: null } }"),
        new("none for a team", "JK1031", "There is no team `none`. To take out what is inherited, write `owner: null`.", "touchpoints: { pay: { owner: [|none|] } }", """ "touchpoints": { "pay": { "owner": [|"none"|] } }""", "touchpoints: { pay: { owner: null } }"),
        new("none for a list of references", NotAList, "write `systems: null`", "touchpoints: { pay: { systems: [|none|] } }", """ "touchpoints": { "pay": { "systems": [|"none"|] } }""", "touchpoints: { pay: { systems: null } }"),

        new("touchpoint taken out at the top", UnknownKey, "`done` is a touchpoint: write `touchpoints: { done: null }`.", "touchpoints: { pay: { next: null } }\n[|done|]: null", """ "touchpoints": { "pay": { "next": null } }, [|"done"|]: null""", "touchpoints: { pay: { next: null }, done: null }"),
        new("touchpoint at the top", UnknownKey, "`basket` is a touchpoint: write `touchpoints: { basket: { emotion: 2 } }`.", "[|basket|]: { emotion: 2 }", """ [|"basket"|]: { "emotion": 2 }""", "touchpoints: { basket: { emotion: 2 } }"),
        new("pain point taken out in its touchpoint", UnknownKey, "`hidden` is a pain point: write `painPoints: { hidden: null }`.", "touchpoints: { cancel-button: { [|hidden|]: null } }", """ "touchpoints": { "cancel-button": { [|"hidden"|]: null } }""", "touchpoints: { cancel-button: { painPoints: { hidden: null } } }\nopportunities: { show-it: { addresses: [] } }"),
        new("pain point in its touchpoint", UnknownKey, "write `painPoints: { hidden: { severity: 4 } }`", "touchpoints: { cancel-button: { [|hidden|]: { severity: 4 } } }", """ "touchpoints": { "cancel-button": { [|"hidden"|]: { "severity": 4 } } }""", "touchpoints: { cancel-button: { painPoints: { hidden: { severity: 4 } } } }"),
        new("pain point taken out among touchpoints", "JK1060", "`hidden` is a pain point: write `cancel-button: { painPoints: { hidden: null } }`.", "touchpoints: { [|hidden|]: null }", """ "touchpoints": { [|"hidden"|]: null }""", "touchpoints: { cancel-button: { painPoints: { hidden: null } } }\nopportunities: { show-it: { addresses: [] } }"),

        new("one pain point where a list belongs says nothing of what is inherited", NotAList, "", "opportunities: { show-it: { addresses: [|hidden|] } }", """ "opportunities": { "show-it": { "addresses": [|"hidden"|] } }""", ""),
        new("short id with a letter too many", "JK1061", "The persona `leee` is new and says little. Did you mean `lee`, which is inherited?", "personas: { [|leee|]: { age: 40 } }", """ "personas": { [|"leee"|]: { "age": 40 } }""", "personas: { lee: { age: 40 } }"),
        new("short id with a letter too few", "JK1061", "The stage `us` is new and says little. Did you mean `use`, which is inherited?", "stages: { [|us|]: Live with it }", """ "stages": { [|"us"|]: "Live with it" }""", "stages: { use: Live with it }"),
        new("short id with a wrong letter", "JK1061", "The system `crn` is new and says little. Did you mean `crm`, which is inherited?", "systems: { [|crn|]: { kind: crm } }", """ "systems": { [|"crn"|]: { "kind": "crm" } }""", "systems: { crm: { owner: shop } }"),
    ];
}
