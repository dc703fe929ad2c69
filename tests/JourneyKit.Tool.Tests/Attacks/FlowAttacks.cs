using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Flows that are dense, circular, or different for everybody.</summary>
internal static class FlowAttacks
{
    private static readonly string Dense = "touchpoints:\n" + Times(300, i => $"  t{i}: {{ next: {{ {Times(100, j => $"t{(i + j + 1) % 300}: 1%", ", ")} }} }}\n");

    private static readonly string Loops = "touchpoints:\n" + Times(3_000, i => $"  t{i}: {{ next: {{ t{Math.Max(0, i - 1)}: 50%, t{i + 1}: 50% }} }}\n") + "  t3000: {}\n";

    private static readonly string Personas = $"personas: [{Times(400, i => $"p{i}", ", ")}]\nconversions: {{ c: {{ at: t399 }} }}\ntouchpoints:\n"
        + Times(400, i => $"  t{i}: {{ emotion: 1, personas: [p{i}, p{(i + 1) % 400}], next: {{ t{(i + 1) % 400}: 50% }} }}\n");

    public static IReadOnlyList<Attack> All { get; } =
    [
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
}
