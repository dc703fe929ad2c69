using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Signs, arrows and parentheses in the wrong place, values beyond what can be kept, and keys that are there already.</summary>
internal static class SignMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("minus with a blank behind it", "touchpoints:\n  pay:\n    emotion: [|- 1|]", "A minus has no blank behind it: write `emotion: -1`.", "touchpoints:\n  pay:\n    emotion: -1"),
        InMap("per cent sign before the number", "touchpoints:\n  pay:\n    entry: [|%35|]", "`%` stands behind its number: write `entry: 35%`.", "touchpoints:\n  pay:\n    entry: 35%"),
        InMap("per cent sign before a decimal comma", "segments:\n  s:\n    size: [|% 3,5|]", "write `size: 3.5%`.", "segments:\n  s:\n    size: 3.5%"),
        InMap("list without brackets between braces", "personas: { ana: { goals: be happy[|,|] be rich } }", "The comma ends the value of `goals`, which is a list: write `goals: [be happy, be rich]`.", "personas: { ana: { goals: [be happy, be rich] } }"),
        InMap("list of ids without brackets between braces", "systems: [crm, till]\ntouchpoints: { pay: { systems: crm[|,|] till } }", "write `systems: [crm, till]`.", "systems: [crm, till]\ntouchpoints: { pay: { systems: [crm, till] } }"),
        InMap("ways without brackets between braces", "touchpoints: { pay: { next: done[|,|] help }, done: {}, help: {} }", "write `next: [done, help]`.", "touchpoints: { pay: { next: [done, help] }, done: {}, help: {} }"),
        InMap("words of others at the end of a text with a comma", "touchpoints: { pay: { quote: I said[|,|] \"no\" } }", "Put all of it in quotes: `quote: 'I said, \"no\"'`.", "touchpoints: { pay: { quote: 'I said, \"no\"' } }"),
        new("version of YAML without the line that begins the document", "[|%YAML 1.2|]\njourneykit: \"1\"\nid: order\ntitle: First order\nstate: current\n", "Behind a directive the document begins with a line `---`: write that line below this one, or take this one out.", "%YAML 1.2\n---\njourneykit: \"1\"\nid: order\ntitle: First order\nstate: current\n"),
        InMap("list between parentheses", "tags: [|(fast, slow)|]", "Written as a list of 2: `[fast, slow]`", "tags: [fast, slow]"),
        InMap("arrow to the next touchpoint", "touchpoints:\n  pay: { next: [|pay -> done|] }\n  done: {}", "What it leads to stands alone: `[done]`.", "touchpoints:\n  pay: { next: [done] }\n  done: {}"),
        InMap("arrow without a beginning", "touchpoints:\n  pay: { next: [|→ done|] }\n  done: {}", "What it leads to stands alone: `[done]`.", "touchpoints:\n  pay: { next: [done] }\n  done: {}"),
        InMap("one way to a touchpoint that is not there", "touchpoints: { a: { next: [|[|pay|]|] } }", "There is no touchpoint `pay`. There is `a`.", "touchpoints: { a: { next: [pay] }, pay: {} }"),
        InMap("second key for what is there already", "[|state2|]: x", "`state` is there already, in line 4: leave one of the two out.", ""),
        InMap("key in the singular beside the plural", "channels: [email]\n[|channel|]: [website]", "`channels` is there already, in line 5: leave one of the two out.", "channels: [email, website]"),
        InMap("thousands apart in counts", "touchpoints: { pay: { entry: [|1.000/2.000|] } }", "Thousands are not set apart. Did you mean `1000/2000`?", "touchpoints: { pay: { entry: 1000/2000 } }"),
        InMap("high emotion", "touchpoints: { pay: { emotion: [|high|] } }", "Did you mean `1` or `2`?", "touchpoints: { pay: { emotion: 1 } }"),
        InMap("low emotion", "touchpoints: { pay: { emotion: [|very low|] } }", "Did you mean `-2`?", "touchpoints: { pay: { emotion: -2 } }"),
        InMap("id that a list names twice", "personas: [ana, ben]\ntouchpoints: { pay: { personas: [ana, [|ana|]] } }", "`ana` is in this list already: take it out here.", "personas: [ana, ben]\ntouchpoints: { pay: { personas: [ana] } }"),
        InMap("duration that is longer than any", "touchpoints: { pay: { duration: [|99999999999w|] } }", "A duration is at most 1525028w.", "touchpoints: { pay: { duration: 1525028w } }"),
        InMap("duration with two points", "touchpoints: { pay: { duration: [|1.5.2h|] } }", "A number has one point at most.", "touchpoints: { pay: { duration: 1.5h } }"),
        InMap("duration without a number", "touchpoints: { pay: { duration: [|PT|] } }", "Nothing stands behind `PT`.", "touchpoints: { pay: { duration: PT5M } }"),
        InMap("duration shorter than can be kept", "touchpoints: { pay: { duration: [|0.00000000001s|] } }", "The smallest step that is kept is a ten-millionth of a second.", "touchpoints: { pay: { duration: 0.0000001s } }"),
        InMap("sample of 29 digits", "sources: { s: { sample: [|12345678901234567890123456789|] } }", "is beyond that. It is at most 2147483647.", "sources: { s: { sample: 2147483647 } }"),
    ];
}
