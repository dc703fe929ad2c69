using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>More texts of which YAML reads less than was written: mistakes that get sentences which others show already.</summary>
internal static class LostTextVariants
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("share with a comma in braces", "touchpoints: { a: { next: { b: 33[|,|]3% } }, b: {} }", "write `b: 33.3%`", "touchpoints: { a: { next: { b: 33.3% } }, b: {} }"),
        InMap("score with a comma in braces", "touchpoints: { a: { emotion: 1[|,|]5 } }", "write `emotion: 1.5`", "touchpoints: { a: { emotion: 1.5 } }"),
        InMap("thousands with commas in braces", "x-note: { value: 1[|,|]000,000, more: 1 }", "write `value: 1000000`", "x-note: { value: 1000000, more: 1 }"),
        InMap("count with a comma between thousands in braces", "sources: { s: { sample: 1[|,|]000 } }", "write `sample: 1000`, or `sample: 1.000` where decimals are meant, or `sample: \"1,000\"` if it is text", "sources: { s: { sample: 1000 } }"),
        InMap("amount with points and a comma in braces", "budget: 1\nconversions: { order: { at: a, value: 1.234[|,|]50 } }\ntouchpoints: { a: }", "write `value: 1234.50`, or", "budget: 1\nconversions: { order: { at: a, value: 1234.50 } }\ntouchpoints: { a: }"),
        InMap("thousands with points and cents in braces", "initiatives: { i: { cost: 30.000[|,|]00 } }", "write `cost: 30000.00`, or", "initiatives: { i: { cost: 30000.00 } }"),
        InMap("percentage with a comma and a blank in braces", "segments: { s: { size: 32[|,|]5 % } }", "write `size: 32.5%`, or", "segments: { s: { size: 32.5% } }"),
        InMap("count with a comma between thousands in a list", "x-counts: [1[|,|]000]", "a number is written `1000`, or `1.000` where decimals are meant, a text", "x-counts: [1000]"),
        InMap("point between thousands between quotes", "budget: [|\"40.000\"|]", "A point can mean two things. Did you mean `40000` or `40.00`?", "budget: 40000"),
        InJson("point between thousands, in JSON", "\"budget\": [|40.000|]", "Write `40000` if thousands are meant, else `40`.", "\"budget\": 40"),
        InJson("comma between thousands, in JSON", "\"sources\": { \"s\": { \"sample\": 1[|,|]000 } }", "The comma ends the number: write `1000`, or `1.000` where decimals are meant.", "\"sources\": { \"s\": { \"sample\": 1000 } }"),
        InJson("amount with points and a comma, in JSON", "\"budget\": 1.234[|,|]50", "The comma ends the number: write `1234.50`.", "\"budget\": 1234.50"),
        InMap("text with commas in braces", "scenario: { trigger: x, situation: One[|,|] two, three }", "`situation: \"One, two, three\"`", "scenario: { trigger: x, situation: \"One, two, three\" }"),
        InMap("text with a comma in braces over lines", "scenario: {\n  situation: Hello[|,|]\n    world,\n  trigger: x }", "Put all of it in quotes: `situation: \"Hello, world\"`.", "scenario: {\n  situation: \"Hello, world\",\n  trigger: x }"),
        InMap("one id in braces", "channels: { [|website|] }", "A list is written `[website]`", "channels: [website]"),
        InMap("words in braces", "tags: { new[|,|] old }", "A list is written `[new, old]`", "tags: [new, old]"),
        InMap("an id without a colon behind an entry", "channels: { email: { control: owned }[|,|] website }", "There is no colon behind `website`: write `website: {}`", "channels: { email: { control: owned }, website: {} }"),
        InMap("numbers in a list without blanks", "x-sizes: [1[|,|]2,3]", "If these are several items, put a blank behind the comma.", "x-sizes: [1, 2, 3]"),
        InMap("number sign first", "description: [|#|]12 is open", "Put the text in quotes, `\"#12 is open\"`", "description: \"#12 is open\""),
        InMap("number sign in an item", "tags:\n  - Issue [|#|]12", "`\"Issue #12\"`", "tags:\n  - \"Issue #12\""),
        InMap("number sign in a list over lines", "tags: [a [|#|]1\n  , b]", "`\"a #1\"`", "tags: [\"a #1\"\n  , b]"),
        InMap("number sign in the last line of a text", "description: We know\n  of issue [|#|]12", "`\"We know of issue #12\"`", "description: \"We know\n  of issue #12\""),
        InMap("soft hyphen in an id", "channels: { web[|<U+00AD>|]site: {} }\ntouchpoints: { pay: { channel: website } }", "There is a soft hyphen (U+00AD) in this word that nobody sees: write `website`.", "channels: { website: {} }\ntouchpoints: { pay: { channel: website } }"),
        InMap("no-break spaces as indentation", "touchpoints:\n[|<U+00A0>|]<U+00A0>pay:\n    emotion: 1", "This line is indented with a no-break space (U+00A0), which looks like a blank; YAML indents with blanks: put one in place of each.", "touchpoints:\n  pay:\n    emotion: 1"),
        InMap("no-break spaces as indentation of many lines", "touchpoints:\n[|<U+00A0>|]<U+00A0>pay:\n<U+00A0><U+00A0><U+00A0><U+00A0>emotion: 1\n<U+00A0><U+00A0>done: {}", "put one in place of each. So are 2 more lines.", "touchpoints:\n  pay:\n    emotion: 1\n  done: {}"),
        InMap("no-break spaces and blanks as indentation", "touchpoints:\n  pay:\n [|<U+00A0>|]  emotion: 1\n    exit: true\n  done: {}", "put one in place of each.", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true\n  done: {}"),
        InMap("no-break spaces below blanks", "touchpoints:\n  pay:\n[|<U+00A0>|]<U+00A0><U+00A0><U+00A0>emotion: 1\n<U+00A0><U+00A0><U+00A0><U+00A0>exit: true\n  done: {}", "So is 1 more line.", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true\n  done: {}"),
        InMap("no-break spaces before items", "tags:\n[|<U+00A0>|]<U+00A0>- a\n<U+00A0><U+00A0>- b", "So is 1 more line.", "tags:\n  - a\n  - b"),
        InMap("soft hyphen in a reference", "channels: [website]\ntouchpoints: { pay: { channel: [|web<U+00AD>site|] } }", "There is a soft hyphen (U+00AD) in this word that nobody sees", "channels: [website]\ntouchpoints: { pay: { channel: website } }"),
        InMap("no-break space behind a reference", "channels: [website]\ntouchpoints: { pay: { channel: [|website<U+00A0>|] } }", "There is a no-break space (U+00A0) in this word that nobody sees: write `website`.", "channels: [website]\ntouchpoints: { pay: { channel: website } }"),
        InMap("zero-width space in a number", "touchpoints: { pay: { emotion: [|1<U+200B>|] } }", "in this word that nobody sees: write `1`.", "touchpoints: { pay: { emotion: 1 } }"),
        InMap("byte order mark inside", "tags: [a]\n[|<U+FEFF>|]description: x", "There is a byte order mark (U+FEFF) in this word that nobody sees: write `description`.", "tags: [a]\ndescription: x"),
        InMap("joiner between Latin letters", "description: Auf[|<U+200C>|]lage", "There is a zero-width non-joiner (U+200C) in this text that nobody sees: take it out.", "description: Auflage"),
    ];
}
