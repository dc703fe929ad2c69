using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>More of what people type, with sentences that others show already or that hold little but the words that were typed.</summary>
internal static class MoreMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("dash without a blank", "personas:\n  ana:\n    goals: [|-fast|]", "`[fast]`", "personas:\n  ana:\n    goals: [fast]"),
        InMap("dashes without blanks on lines", "personas:\n  ana:\n    goals:\n      [|-speed\n      -price|]", "The dash of an item has a blank behind it. Written in a line: `[speed, price]`.", "personas:\n  ana:\n    goals: [speed, price]"),
        InMap("dashes without blanks before ids", "channels:\n  [|-website\n  -email|]", "Written as a list: `[website, email]`.", "channels: [website, email]"),
        InMap("measure above something", "metrics: { nps: { value: [|\">10\"|] } }", "A measure is one number, with nothing before it. Did you mean `10`?", "metrics: { nps: { value: 10 } }"),
        InMap("measure about something", "metrics: { nps: { value: [|~10|] } }", "Did you mean `10`?", "metrics: { nps: { value: 10 } }"),
        InMap("measure below something", "metrics: { nps: { value: [|< 10|] } }", "Did you mean `10`?", "metrics: { nps: { value: 10 } }"),
        InMap("date with a year of two digits", "reviewed: [|25-01-31|]", "Did you mean `2025-01-31` (the year first) or `2031-01-25` (the year last)?", "reviewed: 2025-01-31"),
        InMap("year where a day is asked for", "initiatives: { i: { due: [|2026|] } }", "not `2026`. Did you mean `2026-01-01` (its first day) or `2026-12-31` (its last day)?", "initiatives: { i: { due: 2026-12-31 } }"),
        InMap("end of a year where a day is asked for", "initiatives: { i: { due: [|end of 2026|] } }", "It is a day. Did you mean `2026-01-01` (its first day) or `2026-12-31` (its last day)?", "initiatives: { i: { due: 2026-12-31 } }"),
        InMap("fact with a decimal comma", "touchpoints:\n  pay:\n    facts:\n      fee: [|3,90|]", "`fee` is a text here. As a number it is written `3.90`.", "touchpoints:\n  pay:\n    facts:\n      fee: 3.90"),
        InMap("two commas in a list", "tags: [fast,[|,|]slow]", "There is no entry before this comma: take it out.", "tags: [fast,slow]"),
        InMap("colon of full width", "touchpoints:\n  pay:\n    emotion[|：|]1\n    exit: true", "`：` (U+FF1A) is no colon to YAML: write `emotion: 1`.", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true"),
        InMap("tab behind blanks", "touchpoints:\n  pay:\n    thinking: x\n    [|\t|]emotion: 1\n    exit: true", "There is a tab behind the blanks of this line; YAML indents with blanks: take it out.", "touchpoints:\n  pay:\n    thinking: x\n    emotion: 1\n    exit: true"),
        InMap("line between a key and what that stands in", "touchpoints:\n  a:\n    next:\n   [||]pay: 30%\n  pay:\n    exit: true", "give it 6 blanks to stand under that", "touchpoints:\n  a:\n    next:\n      pay: 30%\n  pay:\n    exit: true"),
        InJson("semicolon behind the last entry, in JSON", "\"scenario\": { \"trigger\": \"x\"[|;|] }", "take out the `;`", "\"scenario\": { \"trigger\": \"x\" }"),
        InMap("values beside references", "metrics: { nps: { value: 10 } }\ntouchpoints: { pay: { metrics: [|{ nps: 10 }|] } }", "Written as a list: `[nps]`. What else is known of each stands where it is defined.", "metrics: { nps: { value: 10 } }\ntouchpoints: { pay: { metrics: [nps] } }"),
        InMap("ids in one pair of quotes", "channels: [[|\"website, email\"|]]", "Each id is an item of its own: `website, email`, without quotes around them.", "channels: [website, email]"),
        InMap("references in one pair of quotes", "systems: [crm, till]\ntouchpoints: { pay: { systems: [[|\"crm, till\"|]] } }", "Each id is an item of its own: `crm, till`, without quotes around them.", "systems: [crm, till]\ntouchpoints: { pay: { systems: [crm, till] } }"),
        InMap("comment with slashes behind a value", "touchpoints: { pay: { emotion: [|1 // guess|] } }", "A comment begins with a blank and `#`. Did you mean `1`?", "touchpoints: { pay: { emotion: 1 } }"),
        InMap("semicolon behind a value", "touchpoints:\n  pay:\n    emotion: [|1;|]", "Did you mean `1`?", "touchpoints:\n  pay:\n    emotion: 1"),
        InMap("comma behind a value", "touchpoints:\n  pay:\n    emotion: [|1,|]", "Did you mean `1`?", "touchpoints:\n  pay:\n    emotion: 1"),
        InMap("comma behind a choice", "kind: [|blueprint,|]", "Did you mean `blueprint`?", "kind: blueprint"),
        InMap("comment without a blank before it", "touchpoints:\n  pay:\n    emotion: [|1# guess|]", "Did you mean `1`?", "touchpoints:\n  pay:\n    emotion: 1"),
        InMap("per cent sign of full width", "segments: { s: { size: [|35％|] } }", "`％` is a character of full width. Did you mean `35%`?", "segments: { s: { size: 35% } }"),
        InMap("per cent sign twice", "segments: { s: { size: [|35%%|] } }", "`%` stands once. Did you mean `35%`?", "segments: { s: { size: 35% } }"),
        InMap("percentage on a scale to 5", "touchpoints: { pay: { satisfaction: [|80%|] } }", "The scale goes from 1 to 5. Did you mean `4` (80% of 5)?", "touchpoints: { pay: { satisfaction: 4 } }"),
        InMap("weeks of work", "initiatives: { i: { effort: [|3 weeks|] } }", "A week of work is five person-days. Did you mean `15`?", "initiatives: { i: { effort: 15 } }"),
        InMap("days of work in short", "initiatives: { i: { effort: [|20 PT|] } }", "Did you mean `20`?", "initiatives: { i: { effort: 20 } }"),
        InMap("rate alone of a micro-conversion", "touchpoints: { pay: { microConversions: { add: [|30%|] } } }", "Say under a key what it is: `{ rate: 30% }`", "touchpoints: { pay: { microConversions: { add: { rate: 30% } } } }"),
    ];
}
