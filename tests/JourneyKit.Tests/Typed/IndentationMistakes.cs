using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Lines that are YAML where they stand, and belong under the line above.</summary>
internal static class IndentationMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        InMap("keys beside their element", "touchpoints:\n  cart: {}\n  pay:\n  [|emotion|]: 1\n  doing: x\n  exit: true", "`emotion`, `doing` and `exit` stand beside `pay` (line 7), which has no value: give them 2 more blanks to stand under that", "touchpoints:\n  cart: {}\n  pay:\n    emotion: 1\n    doing: x\n    exit: true"),
        InMap("keys beside their element, one with lines of its own", "touchpoints:\n  cart: {}\n  pay:\n  [|emotion|]: 1\n  next:\n    done: 50%\n  done:\n    exit: true", "`emotion` and `next` stand beside `pay` (line 7)", "touchpoints:\n  cart: {}\n  pay:\n    emotion: 1\n    next:\n      done: 50%\n  done:\n    exit: true"),
        InMap("ways beside next", "touchpoints:\n  pay:\n    next:\n    [|done|]: 50%\n    cart: 20%\n  cart: {}\n  done: {}", "`done` and `cart` stand beside `next` (line 7), which has no value: give them 2 more blanks", "touchpoints:\n  pay:\n    next:\n      done: 50%\n      cart: 20%\n  cart: {}\n  done: {}"),
        InMap("pain point beside painPoints", "touchpoints:\n  pay:\n    painPoints:\n    [|slow|]: { severity: 3 }\n    exit: true", "`slow` stands beside `painPoints` (line 7), which has no value: give it 2 more blanks", "touchpoints:\n  pay:\n    painPoints:\n      slow: { severity: 3 }\n    exit: true"),
        InMap("touchpoints beside touchpoints", "touchpoints:\n[|pay|]:\n  emotion: 1\ndone:\ncart:\n  exit: true", "`pay`, `done` and `cart` stand beside `touchpoints` (line 5)", "touchpoints:\n  pay:\n    emotion: 1\n  done:\n  cart:\n    exit: true"),
    ];
}
