using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Entries of a mapping without their colon, without their braces, or with both in the wrong place.</summary>
internal static class EntryMistakes
{
    private const string Right = "next: { pay: 35% }";

    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Next("transition as a text", "next: [|pay 35%|]"),
        Next("transition between quotes", "next: [|\"pay: 35%\"|]"),
        Next("transition without a blank behind its colon", "next:\n      [|pay:35%|]"),
        Next("transition on a line of its own without a colon", "next:\n      [|pay 35%|]"),
        Next("transition in the line of its key", "next: pay[||]: 35%"),
        Next("share without a colon in braces", "next: { pay: { [|share|] 35% } }"),
        Next("share without a key in braces", "next: { pay: { [|35%|] } }"),
        Next("no colon before the brace", "[|next { pay|]: 35% }"),
        Next("transition with a decimal comma as a text", "next: [|pay 33,3%|]", "next: { pay: 33.3% }"),
        Next("transitions in a line", "next: [|pay 35%; done 20%|]", "next: { pay: 35%, done: 20% }"),
        Next("transitions in the line of their key", "next: pay[||]: 35%, done: 20%", "next: { pay: 35%, done: 20% }"),
        Next("no colon before the brace of several", "[|next|] { pay: 35%, done: 20% }", "next: { pay: 35%, done: 20% }"),
        InMap("pain point in the line of its key", "touchpoints:\n  pay:\n    painPoints: slow[||]: It takes minutes", "`painPoints: { slow: It takes minutes }`", "touchpoints:\n  pay:\n    painPoints: { slow: It takes minutes }"),
        InMap("pain point between quotes", "touchpoints:\n  pay:\n    painPoints: [|\"slow: It takes minutes\"|]", "`painPoints: { slow: It takes minutes }`", "touchpoints:\n  pay:\n    painPoints: { slow: It takes minutes }"),
        InMap("history in the line of its key", "metrics:\n  nps:\n    history: 2025-01[||]: 8", "`history: { 2025-01: 8 }`", "metrics:\n  nps:\n    history: { 2025-01: 8 }"),
        InMap("history in the line of its key in braces", "metrics:\n  nps: { history: 2025-01[||]: 8 }", "`history: { 2025-01: 8 }`", "metrics:\n  nps: { history: { 2025-01: 8 } }"),
        InMap("date without a colon in braces", "metrics:\n  nps: { history: { [|2025-01|] 8 } }", "write `2025-01: 8`", "metrics:\n  nps: { history: { 2025-01: 8 } }"),
        InMap("score without a colon in braces", "touchpoints: { pay: { [|emotion|] 1, exit: true } }", "A colon is missing behind `emotion`: write `emotion: 1`.", "touchpoints: { pay: { emotion: 1, exit: true } }"),
    ];

    private static TypedMistake Next(string name, string typed, string mended = Right)
        => InMap(name, $"touchpoints:\n  basket:\n    {typed}\n  pay:\n  done:", $"`{mended}`", $"touchpoints:\n  basket:\n    {mended}\n  pay:\n  done:");
}
