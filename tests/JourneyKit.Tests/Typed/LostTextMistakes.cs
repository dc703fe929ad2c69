using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Texts of which YAML reads less than was written, or other characters than those that are seen.</summary>
internal static class LostTextMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        // Commas between braces.
        InMap("number with a comma in braces", "touchpoints:\n  shop: { facts: { fee: 3[|,|]90 } }", "The comma ends the value of `fee`: write `fee: 3.90`, or `fee: \"3,90\"` if it is text.", "touchpoints:\n  shop: { facts: { fee: 3.90 } }"),
        InMap("counts with commas in braces", "touchpoints: { shop: { entry: 1[|,|]000/2,000 } }", "The comma ends the value of `entry`: write `entry: 1000/2000`, or `entry: \"1,000/2,000\"` if it is text.", "touchpoints: { shop: { entry: 1000/2000 } }"),
        InMap("text with a comma in braces", "scenario: { situation: Hello[|,|] world, trigger: x }", "The comma ends the text of `situation`, and what follows has no colon. Put all of it in quotes: `situation: \"Hello, world\"`.", "scenario: { situation: \"Hello, world\", trigger: x }"),
        InMap("ids in braces", "channels: { website[|,|] email }\ntouchpoints: { pay: { channel: website } }", "There is no colon behind `website`. A list is written `[website, email]`, an entry of a mapping `website: …`.", "channels: [website, email]\ntouchpoints: { pay: { channel: website } }"),
        InMap("an id without a colon among entries", "channels: { [|website|], email: { control: owned } }", "There is no colon behind `website`: write `website: {}` for an element without more to say", "channels: { website: {}, email: { control: owned } }"),
        InMap("no blank behind a colon in braces", "touchpoints: { pay: { [|emotion:1|], exit: true } }", "A blank is missing behind the colon: write `emotion: 1`.", "touchpoints: { pay: { emotion: 1, exit: true } }"),

        // Commas between digits in a list.
        InMap("number with a comma in a list", "x-fees: [3[|,|]90]", "a number is written `3.90`, a text with a comma in it in quotes, `\"3,90\"`", "x-fees: [3.90]"),
        InMap("text with a number with a comma in a list", "tags: [a, Costs of 2[|,|]5 million]", "a text with a comma in it in quotes, `\"Costs of 2,5 million\"`. If these are several items, put a blank behind the comma.", "tags: [a, \"Costs of 2,5 million\"]"),
        InJson("number with a comma in a list, in JSON", "\"x-fees\": [3[|,|]90]", "The comma ends an item of the list: a number is written `3.90`", "\"x-fees\": [3.90]"),

        // Texts cut off.
        InMap("number sign in a text", "description: Issue [|#|]12 is open", "` #` begins a comment, and what follows is lost. Put the text in quotes, `\"Issue #12 is open\"`, or a blank behind the `#` of a comment.", "description: \"Issue #12 is open\""),
        InMap("comment without a blank", "touchpoints:\n  pay:\n    doing: pays [|#|]todo", "or a blank behind the `#` of a comment.", "touchpoints:\n  pay:\n    doing: pays # todo"),

        // Lists that are none.
        InMap("item of a list that stands deeper", "tags:\n  - a\n    [|-|] b\n  - c", "Write `- b` in column 3, where the other dash stands.", "tags:\n  - a\n  - b\n  - c"),
        InMap("items behind a text", "description: First\n  [|-|] second\n  - third", "This line goes on with the text above, on one line.", "description: |\n  First\n  - second\n  - third"),
        InMap("comma between typographic quotes in a list", "tags: [[|“a|], b”, c]", "Write `\"a, b\"` for one text with a comma; for several items leave the quotes out.", "tags: [\"a, b\", c]"),

        // What nobody sees.
        InMap("byte order mark in a text", "description: Hel[|<U+FEFF>|]lo", "There is a byte order mark (U+FEFF) in this text that nobody sees: take it out.", "description: Hello"),
        InMap("byte order mark in a text of the team's own", "x-note: { a: [Hel[|<U+FEFF>|]lo] }", "There is a byte order mark (U+FEFF) in this text that nobody sees: take it out.", "x-note: { a: [Hello] }"),
        InMap("zero-width space in a key", "descri[|<U+200B>|]ption: x", "There is a zero-width space (U+200B) in this word that nobody sees: write `description`.", "description: x"),
        InMap("zero-width space in a reference", "channels: [website]\ntouchpoints: { pay: { channel: [|web<U+200B>site|] } }", "There is a zero-width space (U+200B) in this word that nobody sees: write `website`.", "channels: [website]\ntouchpoints: { pay: { channel: website } }"),
        InMap("zero-width space in a text", "description: Hel[|<U+200B>|]lo", "There is a zero-width space (U+200B) in this text that nobody sees: take it out.", "description: Hello"),
        InMap("mark for the direction of writing", "description: a[|<U+202E>|]b", "Documents cannot hold the bidirectional control U+202E: take it out.", "description: ab"),
        InJson("zero-width space in a key, in JSON", "\"descri[|<U+200B>|]ption\": \"x\"", "write `description`.", "\"description\": \"x\""),
        InJson("zero-width space as an escape, in JSON", "\"description\": [|\"a\\u200bb\"|]", "There is a zero-width space (U+200B) in this text that nobody sees: take it out.", "\"description\": \"ab\""),
    ];
}
