using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>What people type that is no YAML.</summary>
internal static class SyntaxMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        // Quotes.
        InMap("quote that is never closed", "touchpoints:\n  pay:\n    quote: [|\"I have...|]\n    emotion: 1", "The quote opened in line 7 is not closed: write `quote: \"I have...\"`.", "touchpoints:\n  pay:\n    quote: \"I have...\"\n    emotion: 1"),
        InMap("quote that is never closed in braces", "scenario: { situation: [|\"Late, trigger: a letter }|]", "write `scenario: { situation: \"Late\", trigger: a letter }`.", "scenario: { situation: \"Late\", trigger: a letter }"),
        InMap("backslash before the closing quote", "x-path: [|\"C:\\\"|]", "`\\\"` is a quote inside the text", "x-path: 'C:\\'"),
        InMap("apostrophe in single quotes", "description: 'don[|'|]t know'", "`description: \"don't know\"`", "description: \"don't know\""),
        InMap("apostrophe in single quotes in braces", "scenario: { situation: 'don[|'|]t know', trigger: x }", "`situation: \"don't know\"`", "scenario: { situation: \"don't know\", trigger: x }"),
        InMap("text behind its closing quote", "description: \"Hello[|\"|] she said", "`description: '\"Hello\" she said'`", "description: '\"Hello\" she said'"),
        InMap("backslash in double quotes", "x-path: \"C:[|\\p|]ath\"", "`\\p` is no escape. Between single quotes a backslash is a backslash: `'C:\\path'`.", "x-path: 'C:\\path'"),
        InMap("typographic quotes around a text with a colon", "description: [|“Note: this”|]", "`“` is a letter to YAML, not a quote: write `description: \"Note: this\"`.", "description: \"Note: this\""),

        // Colons.
        InMap("missing colon, then another line", "touchpoints:\n  pay:\n    [|emotion|] 1\n    exit: true", "A colon is missing behind `emotion`: write `emotion: 1`.", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true"),
        InMap("equals sign for a colon", "[|description|] = A text", "A colon is missing behind `description`: write `description: A text`.", "description: A text"),
        InMap("no blank behind the colon", "[|description:|]Text\ntags: [a]", "A blank is missing behind the colon: write `description: Text`.", "description: Text\ntags: [a]"),
        InMap("no-break space behind the colon", "[|description:|]<U+00A0>Text", "A no-break space (U+00A0) is no blank behind the colon: write `description: Text`.", "description: Text"),
        InMap("colon in a text", "description: Note[||]: this", "needs quotes: `description: \"Note: this\"`.", "description: \"Note: this\""),

        // First characters.
        InMap("star first", "description: [|*|]important thing*", "A text that begins with `*` needs quotes: `description: \"*important thing*\"`.", "description: \"*important thing*\""),
        InMap("star first, one word", "description: [|*important*|]", "There is no anchor `&important*` before this alias. A text that begins so needs quotes: `\"*important*\"`.", "description: \"*important*\""),
        InMap("exclamation mark first", "description: [|!important|]", "Tags are not part of the format: it knows the type of every value. A text that begins so needs quotes: `\"!important\"`.", "description: \"!important\""),
        InMap("ampersand first", "description: [|&more|] to come", "No alias refers to the anchor `&more`, so that it says nothing: take it out. A text that begins so needs quotes: `\"&more to come\"`.", "description: \"&more to come\""),
        InMap("at sign first", "touchpoints:\n  pay:\n    doing: [|@|]home", "A text that begins with `@` needs quotes: `doing: \"@home\"`.", "touchpoints:\n  pay:\n    doing: \"@home\""),
        InMap("more than, first", "description: [|>|] 5 minutes", "A text that begins with `>` needs quotes: `description: \"> 5 minutes\"`.", "description: \"> 5 minutes\""),

        // Brackets.
        InMap("list that is not closed", "tags: [|<U+005B>|]a, b\nchannels: [email]", "This `[` is not closed: write `tags: [a, b]`.", "tags: [a, b]\nchannels: [email]"),
        InMap("bracket too many", "tags: [a, b][|]|]", "This `]` closes nothing: take it out.", "tags: [a, b]"),
        InMap("brace for a bracket", "tags: [a, b[|}|]\nchannels: [email]", "`[` in line 5 is closed by `]`, not by `}`.", "tags: [a, b]\nchannels: [email]"),
        InMap("missing comma in braces", "scenario: { situation: a [||]trigger: b }", "A comma is missing between the entries: `situation: a, trigger: b`.", "scenario: { situation: a, trigger: b }"),
        InMap("semicolon in braces", "scenario: { situation: a; [||]trigger: b }", "A comma, not a semicolon, is needed between the entries: `situation: a, trigger: b`.", "scenario: { situation: a, trigger: b }"),
        InMap("missing comma in a list", "tags: [\"a\" [||]\"b\"]", "A comma is missing between the entries: `\"a\", \"b\"`.", "tags: [\"a\", \"b\"]"),

        // Lines.
        InMap("tab as indentation", "touchpoints:\n[|\t|]pay: { emotion: 1 }", "This line is indented with a tab; YAML indents with blanks: put 2 blanks in place of it.", "touchpoints:\n  pay: { emotion: 1 }"),
        InMap("tabs as indentation", "touchpoints:\n[|\t|]pay:\n\t\temotion: 1", "put 2 blanks in place of each tab. So is 1 more line.", "touchpoints:\n  pay:\n    emotion: 1"),
        InMap("line too far to the left", "scenario:\n    situation: a\n  [||]trigger: b", "This line begins with 2 blanks, and nothing above it does: give it 4 blanks to stand beside `situation` (line 6), or no blank to stand beside `scenario` (line 5).", "scenario:\n    situation: a\n    trigger: b"),
        InMap("no blank behind the dash", "tags:\n  - a\n  [|-|]b", "A blank is missing behind the dash: write `- b`.", "tags:\n  - a\n  - b"),
        InMap("dash of a word processor", "tags:\n  - a\n  [|–|] b", "`–` begins no item of a list: write `- b`.", "tags:\n  - a\n  - b"),
        InMap("list that begins behind its key", "tags: [|-|] a\n      - b", "A list begins in the line below its key: put `- a` on a line of its own, with as many blanks before it as line 6 has.", "tags:\n      - a\n      - b"),
        InMap("comment with slashes", "[|//|] Draft\ndescription: x", "A comment begins with `#`: write `# Draft`.", "# Draft\ndescription: x"),
        InMap("frame of an example", "[|```|]\ndescription: x", "This line is the frame of an example, no part of the map: take it out, and the one that ends it.", "\ndescription: x"),
        InMap("number sign in a key", "x-note: { a: b }\nx-a [|#|]12: open", "` #` begins a comment; a text that holds it needs quotes: `\"x-a #12\": open`.", "x-note: { a: b }\n\"x-a #12\": open"),
    ];
}
