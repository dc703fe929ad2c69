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
        InMap("escaped NUL", Forbidden, "Documents cannot hold the control character U+0000, not even as an escape.", "description: [|\"a\\0b\"|]", """ "description": [|"a\u0000b"|]"""),
        InMap("escaped NEL", Forbidden, "the line break U+0085 (NEL), not even as an escape.", "description: [|\"a\\Nb\"|]", """ "description": [|"a\u0085b"|]"""),
        InMap("escaped line separator", Forbidden, "the line separator U+2028, not even as an escape.", "description: [|\"a\\u2028b\"|]", """ "description": [|"a\u2028b"|]"""),
    ];

    private static FaultCase Raw(string name, string code, string what)
        => InMap($"{name} in a text", Forbidden, $"Documents cannot hold {what}.", $"description: a[|<U+{code}>|]b", $""" "description": "a[|<U+{code}>|]b" """);
}
