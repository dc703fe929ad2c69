using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Flows that are dense, circular, or different for everybody.</summary>
internal static class FlowAttacks
{
    private static readonly string Dense = "touchpoints:\n" + Times(300, i => $"  t{i}: {{ next: {{ {Times(100, j => $"t{(i + j + 1) % 300}: 1%", ", ")} }} }}\n");

    private static readonly string Loops = "touchpoints:\n" + Times(3_000, i => $"  t{i}: {{ next: {{ t{Math.Max(0, i - 1)}: 50%, t{i + 1}: 50% }} }}\n") + "  t3000: {}\n";

    private static readonly string Personas = $"personas: [{Times(400, i => $"p{i}", ", ")}]\nconversions: {{ c: {{ at: t399 }} }}\ntouchpoints:\n"
        + Times(400, i => $"  t{i}: {{ emotion: 1, personas: [p{i}, p{(i + 1) % 400}], next: {{ t{(i + 1) % 400}: 50% }} }}\n");

    // Every goal has an elimination of its own, unless they share one.
    private static readonly string Goals = Linked(200, 20, "4%") + Conversions(200);

    private static readonly string Hub = "conversions: { c: { at: t1 } }\ntouchpoints:\n  a: { entry: true, next: { " + Times(15_000, i => $"t{i}: 1/20000", ", ") + " } }\n" + Times(15_000, i => $"  t{i}: {{ next: [a] }}\n");

    private static readonly string Crowd = $"personas:\n{Times(200, i => $"  p{i}: {{ share: 0.1% }}\n")}conversions: {{ c: {{ at: t1999 }} }}\ntouchpoints:\n"
        + Times(1_998, i => $"  t{i}: {{ {(i == 0 ? "entry: true, " : "")}next: {{ t{i + 1}: 50%, t{i + 2}: {{ share: 30%, personas: [p{i % 200}] }} }} }}\n") + "  t1998: {}\n  t1999: { exit: true }\n";

    public static IReadOnlyList<Attack> All { get; } =
    [
        Flow("two hundred conversions in a dense map", Goals),
        Flow("a thousand touchpoints in one dense loop", Linked(1_000, 20, "4%") + Conversions(1)),
        Flow("a hub of fifteen thousand ways there and back", Hub),
        Gaps("two hundred conversions in a dense map", Goals, Linked(200, 20, "4.5%") + Conversions(200)),
        Gaps("a hub of fifteen thousand ways there and back", Hub, Hub),
        Gaps("two hundred personas with ways of their own", Crowd, Crowd),
        OfMap("a hundred ways out of everywhere", Dense),
        OfMap("three thousand by a hundred transitions", "touchpoints:\n" + Times(3_000, i => $"  t{i}: {{ next: {{ {Times(100, j => $"t{(i + j + 1) % 3_000}: 1%", ", ")} }} }}\n")),
        OfMap("loops in loops", Loops),
        OfMap("a way for every persona", Personas),
        OfMap("channels that every persona avoids", $"channels: [{Times(500, i => $"c{i}", ", ")}]\npersonas:\n{Times(500, i => $"  p{i}: {{ channels: {{ c{i}: avoided }} }}\n")}touchpoints:\n" + Times(500, i => $"  t{i}: {{ channel: c{i}, next: {{ t{(i + 1) % 500}: 50% }} }}\n")),
        OfMap("shares beyond a whole", "touchpoints:\n" + Times(2_000, i => $"  t{i}: {{ next: {{ t{(i + 1) % 2_000}: 90%, t{(i + 2) % 2_000}: 90% }} }}\n")),
        OfMap("recoveries in a circle", "touchpoints:\n" + Times(2_000, i => $"  t{i}: {{ painPoints: {{ p{i}: {{ description: x, kind: breakdown, severity: 5, recovery: t{(i + 1) % 2_000} }} }} }}\n")),
        OfMap("what is required and never carried", "touchpoints:\n" + Times(2_000, i => $"  t{i}: {{ requires: [r{i}], next: {{ t{(i + 1) % 2_000}: {{ carries: [x{i}] }} }} }}\n")),
        new Attack("flow: a hundred ways out of everywhere", folder => folder.Write(Map, Head + Dense), "flow", Map) { IsLawful = true },
        new Attack("flow: loops in loops", folder => folder.Write(Map, Head + Loops), "flow", Map) { IsLawful = true },
        new Attack("flow: a way for every persona", folder => folder.Write(Map, Head + Personas), "flow", Map) { IsLawful = true },
        new Attack("convert: a hundred ways out of everywhere", folder => folder.Write(Map, Head + Dense), "convert", Map, "--to", "json") { IsLawful = true },
        new Attack("convert: texts behind aliases", folder => folder.Write(Map, $"{Head}x-a: &a {new string('h', 60_000)}\nx-b: [{Times(9_000, _ => "*a", ", ")}]\n"), "convert", Map, "--to", "json"),
    ];

    private static Attack Flow(string name, string text) => new($"flow: {name}", folder => folder.Write(Map, Head + text), "flow", Map) { IsLawful = true };

    private static Attack Gaps(string name, string before, string after)
        => new($"gaps: {name}", folder => folder.Write(Map, Head + before).Write("b.journey.yaml", Future + after), "gaps", Map, "b.journey.yaml") { IsLawful = true };

    private static string Linked(int count, int ways, string share)
        => "touchpoints:\n" + Times(count, i => $"  t{i}: {{ {(i == 0 ? "entry: true, " : "")}emotion: 1, next: {{ {Times(ways, j => $"t{((i * 7) + (j * 13)) % count}: {share}", ", ")} }} }}\n");

    private static string Conversions(int count) => "conversions:\n" + Times(count, i => $"  c{i}: {{ at: t{i} }}\n");
}
