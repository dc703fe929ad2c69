using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Aliases that stand for much, for themselves, or for nothing.</summary>
internal static class AliasAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        OfMap("a billion laughs", "x-0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + Times(20, i => $"x-{i + 1}: &a{i + 1} [{Times(10, _ => $"*a{i}", ", ")}]\n")),
        OfMap("a billion laughs in mappings", "x-0: &a0 {k: ha}\n" + Times(20, i => $"x-{i + 1}: &a{i + 1} {{{Times(10, j => $"k{j}: *a{i}", ", ")}}}\n")),
        OfMap("a billion laughs of text", $"x-a: &a {new string('h', 65_000)}\nx-b: [{Times(9_000, _ => "*a", ", ")}]\n"),
        OfMap("a billion laughs of texts in a list", $"x-a: &a [{Times(20, _ => new string('h', 5_000), ", ")}]\nx-b: [{Times(400, _ => "*a", ", ")}]\n"),
        OfMap("an alias of itself", "x-a: &a [*a]\n"),
        OfMap("an alias of what it is part of", "x-a: &a {b: {c: [*a, *a]}}\n"),
        OfMap("aliases of nothing", "x-a: [" + Times(20_000, i => $"*a{i},") + "]"),
        OfMap("aliases as keys", "x-b: &b k\nx-a: {" + Times(5_000, _ => "*b : 1,") + "}"),
        OfMap("anchors on anchors", "x-a: " + Times(20_000, "&a ")),
        OfMap("an alias deeper than allowed", "x-a: &a " + Times(40, "[") + Times(40, "]") + "\nx-b: " + Times(40, "[") + "*a" + Times(40, "]") + "\n"),
        OfMap("an alias of ten thousand at the end of a line", "x-a: [" + new string(' ', 200_000) + "&a x" + Times(10_001, ", *a") + "]\n"),
    ];
}
