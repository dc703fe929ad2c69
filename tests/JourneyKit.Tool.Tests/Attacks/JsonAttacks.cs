using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>JSON that is deep, long, broken or strange.</summary>
internal static class JsonAttacks
{
    private const string Start = """{"journeykit":"1","id":"big","title":"Big","state":"current",""";

    public static IReadOnlyList<Attack> All { get; } =
    [
        OfJson("JSON: brackets that never close", Times(100_000, "[")),
        OfJson("JSON: braces that never close", Times(50_000, "{\"a\":")),
        OfJson("JSON: a key again and again", Start + "\"x-a\":{" + Times(20_000, _ => "\"a\":1", ",") + "}}"),
        OfJson("JSON: a text too long", Start + "\"x-a\":\"" + new string('x', 200_000) + "\"}"),
        OfJson("JSON: escapes too long", Start + "\"x-a\":\"" + Times(70_000, "\\u0041") + "\"}"),
        OfJson("JSON: a number of many digits", Start + "\"budget\":" + new string('1', 60_000) + "}"),
        OfJson("JSON: a number of great size", Start + "\"budget\":1e999999999}"),
        OfJson("JSON: halves of characters", Start + "\"x-a\":[" + Times(10_000, _ => "\"\\ud800\"", ",") + "]}"),
        OfJson("JSON: cut off", Start + "\"x-a\":[" + Times(10_000, "1,")),
        OfJson("JSON: unknown keys on one line", Start + Times(10_000, i => $"\"stagess{i}\":1", ",") + "}"),
    ];
}
