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
        Of("a configuration of ten thousand checks", "checks:\n" + Times(10_000, i => $"  c{i}: {{ each: touchpoints, require: {{ ownr: present }} }}\n")),
        Of("a check with a pattern that repeats repetitions", "checks: { c: { each: touchpoints, require: { id: { matches: '((a{1,900}){1,900}){1,900}' } } } }\n"),
        Of("a check with a pattern that backtracks", "checks: { c: { each: touchpoints, require: { id: { matches: '(?=(a+)+$)(a+)+\\1' } } } }\n"),
        Of("a check nested without end", "checks: { c: { each: touchpoints, require: " + Times(20_000, "{ not: ")),
        Of("a check of checks on checks", "checks: { c: { each: touchpoints, require: { any of: [" + Times(20_000, _ => "{ id: a }", ", ") + "] } } }\n"),
        Of("a check with a path without end", "checks: { c: { each: touchpoints, require: { " + Times(20_000, "parent.") + "id: present } } }\n"),
        Of("a check with a message of braces", "checks: { c: { each: touchpoints, require: { id: present }, message: '" + Times(20_000, "{") + "' } }\n"),
        OfChecks("checks that look at everything from everywhere", Times(100, i => $"  c{i}: {{ each: touchpoints, require: {{ map.touchpoints: {{ all: {{ parent.touchpoints: {{ all: {{ owner: absent }} }} }} }} }} }}\n")),
        OfChecks("a check that follows every reference to everything", "  c: { each: touchpoints, require: { next: { all: { to.next: { all: { to.id: present } } } } } }\n"),
        Of("accepted findings nested without end", "baseline: accepted.yaml\n", "accepted: " + Times(20_000, "[")),
        Of("accepted findings that are none", "baseline: accepted.yaml\n", "accepted:\n" + Times(5_000, i => $"  key{i}: x\n")),
        Of("accepted findings twice", "baseline: accepted.yaml\n", "accepted:\n" + Times(5_000, "  JK5001 big/current /touchpoints/a/facts/fee fee: x\n")),
        Of("accepted findings that are a map", "baseline: accepted.yaml\n", Head + Times(5_000, i => $"x{i}: 1\n")),
    ];

    // Lawful, but without a bound they would look at billions of values.
    private static Attack OfChecks(string name, string checks) => new(
        name,
        folder => folder.Write(".journeykit.yaml", "checks:\n" + checks)
            .Write(Map, Head + "touchpoints:\n  hub: { next: { " + Times(3_000, i => $"t{i}: {{}}", ", ") + " } }\n" + Times(3_000, i => $"  t{i}: {{ next: {{ hub: {{}}, t{(i + 1) % 3_000}: {{}} }} }}\n")),
        "check",
        Map)
    {
        IsLawful = true,
    };

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
