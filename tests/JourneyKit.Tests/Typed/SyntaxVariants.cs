using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>More of what is no YAML: mistakes that get sentences which others show already.</summary>
internal static class SyntaxVariants
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("quote that is never closed, with quotes behind it", "touchpoints:\n  pay:\n    quote: [|\"I have|]\n    thinking: \"Is it safe?\"", "The quote opened in line 7 is not closed: write `quote: \"I have\"`.", "touchpoints:\n  pay:\n    quote: \"I have\"\n    thinking: \"Is it safe?\""),
        InMap("single quote that is never closed", "x-note: [|'open|]\nx-more: 'closed'", "The quote opened in line 5 is not closed: write `x-note: 'open'`.", "x-note: 'open'\nx-more: 'closed'"),
        InMap("quote that is never closed at the end", "description: [|\"A text|]", "write `description: \"A text\"`.", "description: \"A text\""),
        InMap("quoted key that is never closed", "[|\"description: x|]", "write `\"description\": x`.", "\"description\": x"),
        InMap("double quotes in double quotes", "description: \"a [|\"|]good\" one\"", "`description: 'a \"good\" one'`", "description: 'a \"good\" one'"),
        InMap("two quoted pieces of one text", "description: \"Yes[|\"|], she said, \"no\"", "`description: '\"Yes\", she said, \"no\"'`", "description: '\"Yes\", she said, \"no\"'"),
        InMap("missing colon in the last line", "touchpoints:\n  pay:\n    exit: true\n    [|thinking|] Is it safe?", "A colon is missing behind `thinking`: write `thinking: Is it safe?`.", "touchpoints:\n  pay:\n    exit: true\n    thinking: Is it safe?"),
        InMap("missing colon behind an id", "touchpoints:\n  [|pay|]\n    emotion: 1", "A colon is missing behind `pay`: write `pay:`.", "touchpoints:\n  pay:\n    emotion: 1"),
        InMap("no blank behind the colon, deeper", "touchpoints:\n  pay:\n    [|emotion:|]1\n    exit: true", "A blank is missing behind the colon: write `emotion: 1`.", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true"),
        InMap("colon in an item", "tags:\n  - Note: this[||]: that", "needs quotes: `- \"Note: this: that\"`.", "tags:\n  - \"Note: this: that\""),
        InMap("colon in the second line of a text", "description: All goes well\n  until the last step[||]: it fails", "`\"All goes well until the last step: it fails\"`, or `|` before its lines.", "description: \"All goes well\n  until the last step: it fails\""),
        InMap("exclamation mark first, in a list", "tags: [[|!a|] b, c]", "A text that begins so needs quotes: `\"!a b\"`.", "tags: [\"!a b\", c]"),
        InMap("ampersand by itself first", "description: [|&|] more", "A text that begins with `&` needs quotes: `description: \"& more\"`.", "description: \"& more\""),
        InMap("per cent sign first", "description: [|%|] of all", "A text that begins with `%` needs quotes: `description: \"% of all\"`.", "description: \"% of all\""),
        InMap("backtick first", "description: [|`|]code` it is", "A text that begins with a backtick needs quotes: `description: \"`code` it is\"`.", "description: \"`code` it is\""),
        InMap("more than, first in an item", "tags:\n  - Accuracy: [|>|]95%", "A text that begins with `>` needs quotes: `- \"Accuracy: >95%\"`.", "tags:\n  - \"Accuracy: >95%\""),
        InMap("bar first", "description: [|||]text", "A text that begins with `|` needs quotes: `description: \"|text\"`.", "description: \"|text\""),
        InMap("dash first", "description: [|-|] none", "A text that begins with `-` needs quotes: `description: \"- none\"`.", "description: \"- none\""),
        InMap("question mark first", "description: [|?|] open", "A text that begins with `?` needs quotes: `description: \"? open\"`.", "description: \"? open\""),
        InMap("colon first", "description: [||]: odd", "needs quotes: `description: \": odd\"`.", "description: \": odd\""),
        InMap("bracket first", "description: [|<U+005B>|]sic] so it was", "A text that begins with `[` needs quotes: `description: \"[sic] so it was\"`.", "description: \"[sic] so it was\""),
        InMap("brace first", "description: [|{|]name} calls", "A text that begins with `{` needs quotes: `description: \"{name} calls\"`.", "description: \"{name} calls\""),
        InMap("list over lines that is not closed", "tags: [|<U+005B>|]a,\n  b\nchannels: [email]", "This `[` is not closed: write `tags: [a, …]`.", "tags: [a,\n  b]\nchannels: [email]"),
        InMap("mapping that is not closed", "touchpoints:\n  pay: [|{|] emotion: 1\n  done: { emotion: 2 }", "This `{` is not closed: write `pay: { emotion: 1 }`.", "touchpoints:\n  pay: { emotion: 1 }\n  done: { emotion: 2 }"),
        InMap("missing comma over lines", "scenario: {\n  situation: a\n  [||]trigger: b\n}", "A comma is missing between the entries: `situation: a, trigger: b`.", "scenario: {\n  situation: a,\n  trigger: b\n}"),
        InMap("tab among blanks", "touchpoints:\n  pay:\n    emotion: 1\n[|\t|]exit: true", "put 4 blanks in place of it.", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true"),
        InMap("line too far to the right", "touchpoints:\n  pay:\n    emotion: 1\n      [||]exit: true\n    doing: pays", "This line begins with 6 blanks, and nothing above it does: give it 4 blanks to stand beside `emotion` (line 7)", "touchpoints:\n  pay:\n    emotion: 1\n    exit: true\n    doing: pays"),
        InMap("root key with a blank before it", "tags: [a]\n [||]description: x", "This line begins with 1 blank, and nothing above it does: give it no blank to stand beside `tags` (line 5).", "tags: [a]\ndescription: x"),
        InMap("item too far to the left", "tags:\n  - a\n [||]- b", "give it 2 blanks to stand beside `- a` (line 6).", "tags:\n  - a\n  - b"),
        InMap("bullets", "tags:\n  [|*|] a", "`*` begins no item of a list: write `- a`.", "tags:\n  - a"),
        InMap("number sign in a text over lines", "description: Issue [|#|]12 is\n  open", "needs quotes: `description: \"Issue #12 is open\"`.", "description: \"Issue #12 is\n  open\""),
        InMap("number sign in braces", "scenario: { situation: Issue [|#|]12, trigger: x }", "needs quotes: `situation: \"Issue #12\"`.", "scenario: { situation: \"Issue #12\", trigger: x }"),
    ];
}
