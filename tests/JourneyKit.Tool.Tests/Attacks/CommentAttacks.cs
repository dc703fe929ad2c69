using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Comments that ignore findings, in numbers.</summary>
internal static class CommentAttacks
{
    private const string One = "touchpoints:\n  a:\n    emotion: 1\n";

    public static IReadOnlyList<Attack> All { get; } =
    [
        OfMap("twenty thousand comments", One + Times(20_000, "    # journeykit: ignore JK5001 -- x\n")),
        OfMap("a comment with twenty thousand ids", $"touchpoints:\n  # journeykit: ignore {Times(20_000, _ => "JK5001", ", ")} -- x\n  a: {{ emotion: 1 }}\n"),
        OfMap("a comment with twenty thousand unknown ids", $"touchpoints:\n  # journeykit: ignore {Times(20_000, i => $"JK{i}", ", ")} -- x\n  a: {{ emotion: 1 }}\n"),
        OfMap("a comment with nine thousand unknown ids", $"touchpoints:\n  # journeykit: ignore {Times(9_000, i => $"deadd-endd{i}", ", ")} -- x\n  a: {{ emotion: 1 }}\n"),
        OfMap("hundreds of comments with hundreds of ids", One + Times(300, $"    # journeykit: ignore {Times(300, i => $"JK{i + 2_000}", ", ")} -- x\n")),
        OfMap("a comment in a comment in a comment", One + "    # " + Times(20_000, "journeykit: # ") + "\n"),
        OfMap("comments without an instruction", One + Times(20_000, "    # journeykit:\n")),
        OfMap("a comment with a name without end", One + "    # journeykit: ignore " + new string('a', 200_000) + "\n"),
        OfMap("a comment with a reason without end", One + "    # journeykit: ignore JK5001 -- " + new string('a', 200_000) + "\n"),
        OfMap("comments inside one another's lines", "touchpoints: # journeykit: ignore JK4001 -- x\n" + Times(3_000, i => $"  # journeykit: ignore JK4001 -- x\n  t{i}: # journeykit: ignore JK4001 -- x\n    emotion: 1\n")),
        OfMap("texts that look like comments", "x-a: [" + Times(5_000, "\" # journeykit: ignore JK5001\",") + "]\nzzz: 1\n"),
    ];
}
