using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Paths in every form but the right one, to a file that holds a secret or to none.</summary>
internal static class PathAttacks
{
    private static readonly (string Name, string Path)[] Paths =
    [
        ("up and out", "../secret.yaml"),
        ("down, up and out", "sub/../../secret.yaml"),
        ("absolute", "/etc/passwd"),
        ("of the home folder", "/home/somebody/.ssh/id_rsa"),
        ("with backslashes", "..\\\\secret.yaml"),
        ("of another machine", "//server/share/a.yaml"),
        ("of a Windows drive", "C:/secret.yaml"),
        ("as a file address", "file:///etc/passwd"),
        ("as a short file address", "file:/etc/passwd"),
        ("as a web address", "https://example.com/a.journey.yaml"),
        ("with a slash at its end", "lib.journey.yaml/"),
        ("with a dot at its end", "lib.journey.yaml/."),
        ("with empty names", "sub//lib.journey.yaml"),
        ("with a dot in the middle", "sub/./lib.journey.yaml"),
        ("down and up", "sub/../lib.journey.yaml"),
        ("in other letter case", "LIB.journey.yaml"),
        ("of a stream beside a file", "lib.journey.yaml:hidden"),
        ("with a null character", "lib\\0.journey.yaml"),
        ("with a line break", "lib\\n.journey.yaml"),
        ("of a device on Windows", "nul.journey.yaml"),
        ("that is empty", ""),
        ("of its own folder", "."),
        ("of a folder", "sub"),
        ("of a file as if it were a folder", "lib.journey.yaml/x.yaml"),
    ];

    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Paths.Select(path => Naming($"a path to extend {path.Name}", $"extends: \"{path.Path}\"\n")),
        .. Paths.Take(9).Select(path => Naming($"a path to include {path.Name}", $"include: [\"{path.Path}\"]\n")),
        .. Paths.Take(9).Select(path => Naming($"a path of a baseline {path.Name}", $"baseline: \"{path.Path}\"\n")),
        Naming("a path that goes down and up without end", $"extends: {Times(10_000, "a/../")}lib.journey.yaml\n"),
        Naming("a path of dots without end", $"extends: {Times(20_000, "./")}lib.journey.yaml\n"),
        Naming("a path of folders without end", $"extends: {Times(20_000, "a/")}lib.journey.yaml\n"),
        Naming("a path that goes up without end", $"extends: {Times(20_000, "../")}lib.journey.yaml\n"),
        Naming("a name without end", $"extends: {new string('a', 60_000)}.yaml\n"),
        Naming("thousands of paths without end", $"include: [{Times(500, i => $"{new string('a', 500)}{i}", ", ")}]\n"),
    ];

    private static Attack Naming(string name, string line) => new(
        name,
        folder => folder.Write("secret.yaml", $"{Secret}: [\n").Write($"maps/{Map}", Head + line).Write("maps/lib.journey.yaml", Head).Write("maps/sub/lib.journey.yaml", Head),
        "check",
        $"maps/{Map}",
        "--root",
        "maps");
}
