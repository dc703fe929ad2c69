using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Files that are given as an earlier report of gaps.</summary>
internal static class ReportAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        Of("a report nested without end", "{\"x\": " + Times(100_000, "[")),
        Of("a report that is a list", "[]"),
        Of("a report that is a number", "1"),
        Of("a report that is empty", ""),
        Of("a report that is a map", Head),
        Of("a report of another kind", "{\"kind\": \"check\", \"gaps\": [], \"closed\": []}"),
        Of("a report with wrong types", "{\"kind\": [1], \"gaps\": {}, \"closed\": \"no\"}"),
        Of("a report of gaps that are none", "{\"kind\": \"gaps\", \"closed\": [], \"gaps\": [" + Times(20_000, _ => "1", ",") + "]}"),
        Of("a report of one gap again and again", "{\"kind\": \"gaps\", \"closed\": [], \"gaps\": [" + Times(3_000, _ => "{\"id\":\"a\",\"title\":\"A\",\"severity\":\"high\",\"standing\":\"open\"}", ",") + "]}"),
        Of("a report with keys again and again", "{" + Times(20_000, _ => "\"kind\": \"gaps\"", ",") + "}"),
        Of("a report that is cut off", "{\"kind\": \"gaps\", \"gaps\": [{\"id\": \"a\""),
        Of("a report of bytes that are no text", "{\"kind\": \"\u0000\"}"),
    ];

    private static Attack Of(string name, string report) => new(
        name,
        folder => folder.Write(Map, Head + "touchpoints: [a]\n").Write("b.journey.yaml", Future + "touchpoints: [a]\n").Write("gaps.json", report),
        "gaps",
        Map,
        "b.journey.yaml",
        "--baseline",
        "gaps.json");
}
