using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>What people type that is no JSON.</summary>
internal static class JsonMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InJson("comma before a closing bracket", "\"tags\": [\"a\"[|,|]]", "A comma stands before the closing `]`: take it out.", "\"tags\": [\"a\"]"),
        InJson("comma before a closing brace", "\"scenario\": { \"trigger\": \"x\"[|,|] }", "A comma stands before the closing `}`: take it out.", "\"scenario\": { \"trigger\": \"x\" }"),
        InJson("two commas", "\"tags\": [\"a\",[|,|]\"b\"]", "There is no entry before this comma: take it out.", "\"tags\": [\"a\",\"b\"]"),
        InJson("comment to the end of the line", "[|// draft|]\n\"tags\": [\"a\"]", "JSON has no comments: take this one out, or write the map in YAML.", "\"tags\": [\"a\"]"),
        InJson("comment between stars", "\"tags\": [|/* draft */|] [\"a\"]", "JSON has no comments", "\"tags\": [\"a\"]"),
        InJson("text between single quotes", "\"description\": [|'|]don\\'t'", "Text stands between straight double quotes, not behind `'`: write `\"don't\"`.", "\"description\": \"don't\""),
        InJson("key between single quotes", "[|'|]description': \"x\"", "write `\"description\"`.", "\"description\": \"x\""),
        InJson("quotes of a word processor", "\"description\": [|“|]a, b”", "not behind `“`: write `\"a, b\"`.", "\"description\": \"a, b\""),
        InJson("key without quotes", "[|description|]: \"x\"", "A key stands between double quotes: write `\"description\": …`.", "\"description\": \"x\""),
        InJson("text without quotes", "\"description\": [|A text|]", "Text stands between double quotes: write `\"A text\"`.", "\"description\": \"A text\""),
        InJson("true as other languages write it", "\"touchpoints\": { \"pay\": { \"feedback\": [|True|] } }", "JSON writes `true`, not `True`.", "\"touchpoints\": { \"pay\": { \"feedback\": true } }"),
        InJson("null as other languages write it", "\"owner\": [|None|]", "JSON writes `null`, not `None`.", "\"owner\": null"),
        InJson("percentage without quotes", "\"segments\": { \"a\": { \"size\": [|35%|] } }", "Only plain numbers stand without quotes: write `\"35%\"`.", "\"segments\": { \"a\": { \"size\": \"35%\" } }"),
        InJson("counts without quotes", "\"segments\": { \"a\": { \"size\": [|680/1000|] } }", "write `\"680/1000\"`.", "\"segments\": { \"a\": { \"size\": \"680/1000\" } }"),
        InJson("date without quotes", "\"reviewed\": [|2026-03-14|]", "write `\"2026-03-14\"`.", "\"reviewed\": \"2026-03-14\""),
        InJson("number with a comma", "\"segments\": { \"a\": { \"size\": 0[|,|]35 } }", "The comma ends the number: write `0.35`.", "\"segments\": { \"a\": { \"size\": 0.35 } }"),
        InJson("number with a plus", "\"touchpoints\": { \"pay\": { \"emotion\": [|+1|] } }", "JSON writes `1`, not `+1`.", "\"touchpoints\": { \"pay\": { \"emotion\": 1 } }"),
        InJson("number that begins with its point", "\"segments\": { \"a\": { \"size\": [|.5|] } }", "JSON writes `0.5`, not `.5`.", "\"segments\": { \"a\": { \"size\": 0.5 } }"),
        InJson("number with zeros before it", "\"x-note\": [|007|]", "JSON writes `7`, not `007`.", "\"x-note\": 7"),
        InJson("missing quote behind a key", "[|\"description|]: \"A text\"", "The quote opened in line 3 is not closed: write `\"description\":`.", "\"description\": \"A text\""),
        InJson("missing quote behind a text", "\"description\": [|\"A text,|]\n\"tags\": [\"a\"]", "The quote opened in line 3 is not closed: write `\"A text\"`.", "\"description\": \"A text\",\n\"tags\": [\"a\"]"),
        InJson("missing quote in a list", "\"tags\": [[|\"a|], \"b\"]", "is not closed: write `\"a\",`.", "\"tags\": [\"a\", \"b\"]"),
        InJson("text over two lines", "\"description\": \"one[||]\ntwo\"", "A text stands in one line; a line break in it is written `\\n`.", "\"description\": \"one\\ntwo\""),
        InJson("tab in a text", "\"description\": \"a[|\t|]b\"", "A tab in a text is written `\\t`.", "\"description\": \"a\\tb\""),
        InJson("backslash in a text", "\"x-path\": \"C:[|\\|]path\"", "`\\p` is no escape; a backslash itself is written `\\\\`.", "\"x-path\": \"C:\\\\path\""),
        InJson("missing comma", "\"tags\": [\"a\"]\n[||]\"owner\": null", "A comma is missing: write `\"tags\": [\"a\"],`.", "\"tags\": [\"a\"],\n\"owner\": null"),
        InJson("semicolon for a comma", "\"tags\": [\"a\"][|;|] \"owner\": null", "A comma belongs here, not `;`.", "\"tags\": [\"a\"], \"owner\": null"),
        InJson("missing colon", "\"tags\" [||][\"a\"]", "A colon is missing: write `\"tags\":`.", "\"tags\": [\"a\"]"),
        InJson("equals sign for a colon, in JSON", "\"tags\" [|=|] [\"a\"]", "A colon belongs here, not `=`.", "\"tags\": [\"a\"]"),
        InJson("bracket closed by a brace", "\"tags\": [\"a\"[|}|]", "`[` in line 3 is closed by `]`, not by `}`.", "\"tags\": [\"a\"]"),
        InJson("character between words that nobody sees", "\"description\":[|<U+200B>|] \"a\"", "There is a zero-width space (U+200B) here that nobody sees: take it out.", "\"description\": \"a\""),
    ];
}
