using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Configurations, and what they name.</summary>
internal static class ConfigurationAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        .. new[] { "../secret.yaml", "/etc/passwd", "link.yaml", "sub", "sub/../../secret.yaml", "accepted.yaml/" }.SelectMany(path => new[]
        {
            Of($"a configuration that accepts what stands in {path}", $"baseline: {path}\n"),
            Of($"a configuration that extends {path}", $"extends: {path}\n"),
        }),
        Of("a configuration that extends itself", "extends: .journeykit.yaml\n"),
        Of("a configuration with rules that there are not", $"rules: {{ {Times(5_000, i => $"deadd-endd{i}: off", ", ")} }}\n"),
        Of("a configuration of thousands of patterns", $"ignore: [{Times(3_000, i => $"'**/a{i}/**'", ", ")}]\nzzz: 1\n"),
        Of("a configuration of one long pattern", $"ignore: ['{Times(2_000, "**/a/")}b']\nzzz: 1\n"),
        Of("a configuration nested without end", "rules: " + Times(20_000, "{a: ")),
        Of("accepted findings nested without end", "baseline: accepted.yaml\n", "accepted: " + Times(20_000, "[")),
        Of("accepted findings that are none", "baseline: accepted.yaml\n", "accepted:\n" + Times(5_000, i => $"  key{i}: x\n")),
        Of("accepted findings twice", "baseline: accepted.yaml\n", "accepted:\n" + Times(5_000, "  JK5001 big/current /touchpoints/a/facts/fee fee: x\n")),
        Of("accepted findings that are a map", "baseline: accepted.yaml\n", Head + Times(5_000, i => $"x{i}: 1\n")),
    ];

    private static Attack Of(string name, string configuration, string accepted = "accepted: {}\n") => new(
        name,
        folder =>
        {
            folder.Write("secret.yaml", $"{Secret}: [\n").Write("project/.git/HEAD", "").Write("project/.journeykit.yaml", configuration).Write("project/accepted.yaml", accepted)
                .Write("project/sub/x", "").Write($"project/{Map}", Head + "touchpoints:\n  a: { facts: { fee: 1 } }\n  b: { facts: { fee: 2 } }\n");
            File.CreateSymbolicLink(folder.Full("project/link.yaml"), "../secret.yaml");
        },
        "check",
        $"project/{Map}",
        "--fail-on",
        "hint");
}
