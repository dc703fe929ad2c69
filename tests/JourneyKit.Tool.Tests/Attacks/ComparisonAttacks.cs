using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Pairs of maps that are dear to compare.</summary>
internal static class ComparisonAttacks
{
    private const string Second = "b.journey.yaml";

    private static readonly (string Name, string Before, string After)[] Pairs =
    [
        ("everything replaces everything", Points(60, "t"), "touchpoints:\n" + Times(60, i => $"  u{i}: {{ emotion: 1, replaces: [{Times(60, j => $"t{j}", ", ")}] }}\n")),
        ("everything that hurts replaces everything that hurts", Hurting(250), "touchpoints:\n" + Times(250, i => $"  u{i}: {{ exit: true, emotion: 1, replaces: [{Times(250, j => $"t{j}", ", ")}] }}\n")),
        ("initiatives of all teams last for all time", "touchpoints: { t0: { painPoints: { p: { severity: 4 } } } }\n", $"touchpoints: [t0]\nteams: {{ {Times(100, i => $"m{i}: {{ }}", ", ")} }}\ninitiatives:\n" + Times(100, i => $"  i{i}: {{ owner: m{i}, resolves: [p], start: 0001-01-01, due: 9999-12-31, effort: 1000 }}\n")),
        ("one replaces a thousand", Points(1_000, "t"), $"touchpoints:\n  u: {{ emotion: 1, replaces: [{Times(1_000, j => $"t{j}", ", ")}] }}\n"),
        ("a thousand replace one", Points(2, "t"), "touchpoints:\n" + Times(1_000, i => $"  u{i}: {{ emotion: 1, replaces: [t0] }}\n")),
        ("everything is new", Points(1_000, "t"), Points(1_000, "u")),
        ("everything is in another order", Points(1_000, "t"), "touchpoints:\n" + Times(1_000, i => $"  t{999 - i}: {{ emotion: 1 }}\n")),
        ("a hundred other ways out of everywhere", Ways("1%"), Ways("0.5%")),
        ("twenty thousand tags", $"tags: [{Times(20_000, i => $"a{i}", ", ")}]\n", $"tags: [{Times(20_000, i => $"b{i}", ", ")}]\n"),
        ("everything is removed on purpose", Points(2_000, "t"), "touchpoints: [x]\nremoves:\n" + Times(2_000, i => $"  t{i}: {{ description: gone }}\n")),
    ];

    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Pairs.Select(pair => Of($"diff: {pair.Name}", pair.Before, pair.After, "diff", Map, Second)),
        .. Pairs.Select(pair => Of($"gaps: {pair.Name}", pair.Before, pair.After, "gaps", Map, Second)),
        .. new[] { "--format=json", "--roadmap=markdown", "--roadmap=mermaid" }.Select(form => Of($"gaps {form}: {Pairs[2].Name}", Pairs[2].Before, Pairs[2].After, "gaps", Map, Second, form)),
        Of("check: everything replaces everything", Pairs[0].Before, Pairs[0].After, "check", Second, "--fail-on", "hint"),
        Of("diff: guesses among a thousand", Points(1_000, "some-place-"), Points(1_000, "some-other-place-"), "diff", Map, Second, "--match", "suggest"),
    ];

    private static Attack Of(string name, string before, string after, params IReadOnlyList<string> args)
        => new(name, folder => folder.Write(Map, Head + before).Write(Second, Future + after), args) { IsLawful = true };

    private static string Points(int count, string id) => "touchpoints:\n" + Times(count, i => $"  {id}{i}: {{ emotion: {(i % 5) - 2} }}\n");

    private static string Hurting(int count) => "touchpoints:\n" + Times(count, i => $"  t{i}: {{ exit: true, emotion: {(i % 5) - 2}, facts: {{ f: \"{i}\" }}, painPoints: {{ p{i}: {{ severity: 4 }} }} }}\n");

    private static string Ways(string share) => "touchpoints:\n" + Times(100, i => $"  t{i}: {{ next: {{ {Times(100, j => $"t{j}: {share}", ", ")} }} }}\n");
}
