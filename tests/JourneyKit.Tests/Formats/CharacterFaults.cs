using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Formats;

/// <summary>Characters that no document may hold.</summary>
internal static class CharacterFaults
{
    private const string Forbidden = "JK1004";

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        Raw("NUL", "0000", "the control character U+0000"),
        Raw("backspace", "0008", "the control character U+0008"),
        Raw("vertical tab", "000B", "the control character U+000B"),
        Raw("escape", "001B", "the control character U+001B"),
        Raw("DEL", "007F", "the control character U+007F"),
        Raw("NEL", "0085", "the line break U+0085 (NEL)"),
        Raw("C1 control", "009F", "the control character U+009F"),
        Raw("line separator", "2028", "the line separator U+2028"),
        Raw("paragraph separator", "2029", "the paragraph separator U+2029"),
        InMap("several forbidden characters", Forbidden, "Documents cannot hold", "description: a[|<U+0000>|]b[|<U+0085>|]c[|<U+2028>|]", """ "description": "a[|<U+0000>|]b[|<U+0085>|]c[|<U+2028>|]" """),
        InMap("forbidden character behind others of more bytes", Forbidden, "U+007F", "description: äß中😀 [|<U+007F>|]", """ "description": "äß中😀 [|<U+007F>|]" """),
        InMap("forbidden character in a comment", Forbidden, "U+0007", "# bell [|<U+0007>|]", null),
        InMap("bidirectional control", Forbidden, "Documents cannot hold the bidirectional control U+202E: take it out.", "description: a[|<U+202E>|]b", """ "description": "a[|<U+202E>|]b" """),
        InMap("bidirectional control of Arabic", Forbidden, "Documents cannot hold the bidirectional control U+061C: take it out.", "description: سعر[|<U+061C>|] 5", """ "description": "سعر[|<U+061C>|] 5" """),
        InMap("bidirectional control in a comment", Forbidden, "Documents cannot hold the bidirectional control U+2066: take it out.", "# a [|<U+2066>|] b", null),
        InMap("escaped bidirectional control", Forbidden, "the bidirectional control U+202E, not even as an escape.", "description: [|\"a\\u202eb\"|]", """ "description": [|"a\u202eb"|]"""),
        InMap("faults beside a forbidden character", Forbidden, "U+0007", "des[|<U+0007>|]cription: a\n[|JK1020:colour|]: red", """ "des[|<U+0007>|]cription": "a", [|JK1020:"colour"|]: "red" """),
        InMap("invisible character in a key", "JK1073", "There is a word joiner (U+2060) in this word that nobody sees: write `description`.", "des[|<U+2060>|]cription: a", """ "des[|<U+2060>|]cription": "a" """),
        InMap("invisible character in a key of the team's own", "JK1073", "There is a zero-width space (U+200B) in this word that nobody sees: write `x-note`.", "x-no[|<U+200B>|]te: a", """ "x-no[|<U+200B>|]te": "a" """),
        InMap("invisible character in an id of a list", "JK1073", "There is a soft hyphen (U+00AD) in this word that nobody sees: write `website`.", "channels: [[|web<U+00AD>site|]]", """ "channels": [[|"web<U+00AD>site"|]] """),
        InMap("escaped soft hyphen in the name of a fact", "JK1073", "There is a soft hyphen (U+00AD) in this word that nobody sees: write `fee`.", "touchpoints: { pay: { facts: { [|\"fee\\u00ad\"|]: 1 } } }", """ "touchpoints": { "pay": { "facts": { [|"fee\u00ad"|]: 1 } } }"""),
        InMap("escaped no-break space at the edge of a name", "JK1073", "There is a no-break space (U+00A0) in this word that nobody sees: write `fee`.", "touchpoints: { pay: { facts: { [|\"fee\\u00a0\"|]: 1 } } }", """ "touchpoints": { "pay": { "facts": { [|"fee\u00a0"|]: 1 } } }"""),
        InMap("escaped zero-width space in a key of the team's own", "JK1073", "There is a zero-width space (U+200B) in this word that nobody sees: write `x-note`.", "[|\"x-no\\u200bte\"|]: a", """ [|"x-no\u200bte"|]: "a" """),
        InMap("escaped soft hyphen in an id", "JK1073", "There is a soft hyphen (U+00AD) in this word that nobody sees: write `pay`.", "touchpoints: { [|\"pay\\u00ad\"|]: {} }", """ "touchpoints": { [|"pay\u00ad"|]: {} }"""),
        InMap("escaped soft hyphen in a key of the format", "JK1073", "There is a soft hyphen (U+00AD) in this word that nobody sees: write `tags`.", "[|\"ta\\u00adgs\"|]: [a]", """ [|"ta\u00adgs"|]: ["a"] """),
        InMap("sign of music that nobody sees", "JK1074", "There is a character (U+1D173) in this text that nobody sees: take it out.", "description: a[|\U0001D173|]b", "\"description\": \"a[|\U0001D173|]b\""),
        InMap("sign of shorthand that nobody sees, in a key", "JK1073", "There is a character (U+1BCA0) in this word that nobody sees: write `x-note`.", "x-no[|\U0001BCA0|]te: a", "\"x-no[|\U0001BCA0|]te\": \"a\""),
        InMap("anchor of an annotation", "JK1074", "There is a character (U+FFF9) in this text that nobody sees: take it out.", "description: a[|<U+FFF9>|]b", """ "description": "a[|<U+FFF9>|]b" """),
        InMap("escaped NUL", Forbidden, "Documents cannot hold the control character U+0000, not even as an escape.", "description: [|\"a\\0b\"|]", """ "description": [|"a\u0000b"|]"""),
        InMap("escaped NEL", Forbidden, "the line break U+0085 (NEL), not even as an escape.", "description: [|\"a\\Nb\"|]", """ "description": [|"a\u0085b"|]"""),
        InMap("escaped line separator", Forbidden, "the line separator U+2028, not even as an escape.", "description: [|\"a\\u2028b\"|]", """ "description": [|"a\u2028b"|]"""),
    ];

    private static FaultCase Raw(string name, string code, string what)
        => InMap($"{name} in a text", Forbidden, $"Documents cannot hold {what}: take it out.", $"description: a[|<U+{code}>|]b", $""" "description": "a[|<U+{code}>|]b" """);
}
