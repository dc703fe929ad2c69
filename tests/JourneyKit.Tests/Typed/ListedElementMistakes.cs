using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Lists of mappings where a mapping by id belongs.</summary>
internal static class ListedElementMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("personas in a list, each with its id", "personas: [[|{ id: murat, name: Murat }|]]\ntouchpoints: { pay: { personas: [murat] } }", "With the id as the key: `personas: { murat: { name: Murat } }`.", "personas: { murat: { name: Murat } }\ntouchpoints: { pay: { personas: [murat] } }"),
        InMap("stages in a list, the id before a colon", "stages:\n  - [|doubt: { goal: Be sure }|]\n  - decide: Decide\ntouchpoints: { pay: { stage: decide } }", "`stages: { doubt: { goal: Be sure }, decide: Decide }`", "stages: { doubt: { goal: Be sure }, decide: Decide }\ntouchpoints: { pay: { stage: decide } }"),
        InMap("stages in a list, the keys too far to the left", "stages:\n  - [|doubt:\n    goal: Be sure\n    mindset: Wary|]", "`stages: { doubt: { goal: Be sure, mindset: Wary } }`", "stages: { doubt: { goal: Be sure, mindset: Wary } }"),
        InMap("transitions in a list, each with its target", "touchpoints:\n  a:\n    next:\n      - [|to: b|]\n  b:", "`next: [b]`", "touchpoints: { a: { next: [b] }, b: {} }"),
        InMap("transitions in a list, with shares", "touchpoints: { a: { next: [[|{ to: b, share: 60% }|], { to: c, share: 40%, wait: 2d }] }, b: {}, c: {} }", "`next: { b: 60%, c: { share: 40%, wait: 2d } }`", "touchpoints: { a: { next: { b: 60%, c: { share: 40%, wait: 2d } } }, b: {}, c: {} }"),
        InMap("one transition, without its target as the key", "touchpoints: { a: { next: [|{ to: b, share: 60% }|] }, b: {} }", "not the keys of one transition. With the id as the key: `next: { b: 60% }`.", "touchpoints: { a: { next: { b: 60% } }, b: {} }"),
        InMap("personas with names and no ids", "personas:\n  - [|name: Busy Parent\n    goals: [dinner]|]\ntouchpoints: { pay: { personas: [busy-parent] } }", "`personas: { busy-parent: { name: Busy Parent, goals: [dinner] } }`", "personas: { busy-parent: { name: Busy Parent, goals: [dinner] } }\ntouchpoints: { pay: { personas: [busy-parent] } }"),
        InMap("pain points in a list, in the touchpoint", "touchpoints:\n  pay:\n    painPoints:\n      - [|id: late-code\n        description: The code comes late.\n        severity: 4|]\nopportunities: { faster: { addresses: [late-code] } }", "`painPoints: { late-code: { description: The code comes late., severity: 4 } }`", "touchpoints: { pay: { painPoints: { late-code: { description: The code comes late., severity: 4 } } } }\nopportunities: { faster: { addresses: [late-code] } }"),
        InMap("pain points in a list, without an id", "touchpoints: { pay: { painPoints: [[|[|{ description: Late code }|]|]] } }", "`{ pain-point-1: Late code }`", "touchpoints: { pay: { painPoints: { pain-point-1: Late code } } }"),
        InMap("ids and mappings in one list", "channels: [email, [|{ id: shop, kind: in-store }|]]", "`channels: { email: {}, shop: { kind: in-store } }`", "channels: { email: {}, shop: { kind: in-store } }"),
        InMap("experiences of personas in a list", "personas: [ana]\ntouchpoints: { pay: { byPersona: [[|{ persona: ana, emotion: -1 }|]] } }", "`byPersona: { ana: { emotion: -1 } }`", "personas: [ana]\ntouchpoints: { pay: { byPersona: { ana: { emotion: -1 } } } }"),
        InMap("facts in a list", "touchpoints: { pay: { facts: [|[{ fee: 3.90 }, { name: refund, value: 14 days }]|] } }", "Written so: `{ fee: 3.90, refund: 14 days }`.", "touchpoints: { pay: { facts: { fee: 3.90, refund: 14 days } } }"),
        InMap("expected measures in a list", "metrics: [nps]\ninitiatives: { chat: { expects: [|[{ metric: nps, value: 40 }]|] } }", "`{ nps: 40 }`", "metrics: [nps]\ninitiatives: { chat: { expects: { nps: 40 } } }"),
        InMap("keys of one element with dashes before them", "personas:\n  murat:\n    [|- name: Murat\n    - goals: [dinner]|]", "Without the dashes: `{ name: Murat, goals: [dinner] }`.", "personas: { murat: { name: Murat, goals: [dinner] } }"),
        InJson("personas in a list, in JSON", "\"personas\": [[|{ \"id\": \"murat\", \"name\": \"Murat\" }|]], \"touchpoints\": { \"pay\": { \"personas\": [\"murat\"] } }", "`personas: { murat: { name: Murat } }`", "\"personas\": { \"murat\": { \"name\": \"Murat\" } }, \"touchpoints\": { \"pay\": { \"personas\": [\"murat\"] } }"),
        InJson("transitions in a list, in JSON", "\"touchpoints\": { \"a\": { \"next\": [[|{ \"target\": \"b\", \"share\": 0.6 }|]] }, \"b\": {} }", "`next: { b: 0.6 }`", "\"touchpoints\": { \"a\": { \"next\": { \"b\": 0.6 } }, \"b\": {} }"),
    ];
}
