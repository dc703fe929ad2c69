using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>YAML that is deep, long, broken or strange.</summary>
internal static class SyntaxAttacks
{
    private const int Many = 20_000;

    public static IReadOnlyList<Attack> All { get; } =
    [
        OfMap("brackets that never close", "x-a: " + Times(Many, "[")),
        OfMap("braces that never close", "x-a: " + Times(Many, "{a: ")),
        OfMap("lists in lists", "x-a:\n" + Times(Many, "- ")),
        OfMap("question marks", "x-a:\n" + Times(Many, "? ")),
        OfMap("mappings in one line", "x-a: " + Times(Many, "a: ")),
        OfMap("deep by indentation", "x-a:\n" + Times(200, i => new string(' ', i + 1) + "a:\n")),
        OfMap("commas", "x-a: [" + Times(Many, ",") + "]"),
        OfMap("a quote that never closes", "x-a: \"" + new string('y', 200_000)),
        OfMap("a single quote that never closes", "x-a: '" + Times(Many, "it''s\n ")),
        OfMap("a text too long", "x-a: " + new string('y', 200_000)),
        OfMap("a quoted text too long", "x-a: \"" + Times(Many, "\\u0041") + new string('y', 70_000) + "\""),
        OfMap("a key too long", "x-" + new string('y', 200_000) + ": 1"),
        OfMap("a block text too long", "x-a: |\n" + Times(Many, "  line\n")),
        OfMap("a folded text too long", "x-a: >\n" + Times(Many, "  line\n\n")),
        OfMap("a plain text over many lines", "x-a: a\n" + Times(Many, "  line\n")),
        OfMap("tags", "x-a: [" + Times(Many, "!a x,") + "]"),
        OfMap("tags of types", "x-a: [" + Times(Many, "!!python/object x,") + "]"),
        OfMap("merge keys", "x-a: {" + Times(5_000, "<<: {},") + "}"),
        OfMap("keys that are lists", "x-a: {" + Times(5_000, "[a]: 1,") + "}"),
        OfMap("second documents", Times(Many, "---\n")),
        OfMap("documents that end", "x-z: 1\n" + Times(Many, "...\n") + "more: 1"),
        OfText("directives", Times(Many, "%YAML 1.2\n") + "---\n" + Head),
        OfText("unknown directives", Times(Many, "%FOO bar\n") + "---\n" + Head),
        OfText("tag directives", Times(Many, i => $"%TAG !a{i}! tag:x,\n") + "---\n" + Head),
        OfText("nothing at all", ""),
        OfText("line breaks alone", Times(200_000, "\n")),
        OfText("blanks alone", new string(' ', 200_000)),
        OfText("carriage returns alone", new string('\r', 100_000)),
        OfMap("control characters", "x-a: " + Times(Many, "\u0001")),
        OfMap("escapes of control characters", "x-a: [" + Times(5_000, "\"\\0\",") + "]"),
        OfMap("byte order marks", Times(Many, i => $"x{i}: \uFEFF\n")),
        OfMap("tabs for indentation", "x-a:\n" + Times(Many, "\tb: 1\n")),
        OfMap("colons missing", Times(Many, i => $"emotion {i}\n")),
        new Attack("bytes that are no UTF-8", folder => File.WriteAllBytes(folder.Full(Map), [.. Enumerable.Repeat((byte)0xC3, 100_000)])),
        new Attack("UTF-16", folder => File.WriteAllText(folder.Full(Map), Head, System.Text.Encoding.Unicode)),
        new Attack("more bytes than a file may have", folder => folder.Write(Map, Head + "#" + new string('y', 17 * 1024 * 1024))),
        new Attack("more nodes than a document may have", folder => folder.Write(Map, Head + "x-a: [" + Times(1_100_000, "1,") + "]")),
    ];
}
