using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Kinds of gaps” of the practice checklist.</summary>
internal static class GapItems
{
    public static ChecklistPart Part { get; } = new("Kinds of gaps",
    [
        new(99, None, "Experience: brand, changes of channel, personal treatment, speed, words.",
            Shows(ProofQuestion.Gaps, "facts-contradict", "channels: [website, shop]\ntouchpoints: { page: { channel: website, facts: { tone: warm } }, till: { channel: shop, facts: { tone: warm } } }\n---\nchannels: [website, shop]\ntouchpoints: { page: { channel: website, facts: { tone: warm } }, till: { channel: shop«, facts: { tone: cold }» } }")),
        new(100, None, "Structure: touchpoints, stages, channels, personas or conversions that are missing, new or moved.",
            Shows(ProofQuestion.Diff, "+ touchpoint shop", "touchpoints: [page]\n---\ntouchpoints: [page«, shop»]")),
        new(101, None, "Emotion below the desired one, expectations not met.",
            Shows(ProofQuestion.Gaps, "plan-short-of-desired-emotion:page", "touchpoints: { page: { emotion: 0, entry: true } }\n---\ntouchpoints: { page: { emotion: 0«, desiredEmotion: 2», entry: true } }")),
        new(102, None, "Data that is missing, or of one kind only."),
        new(103, None, "A metric below its target.",
            Shows(ProofQuestion.Gaps, "metric-below-target:speed", "metrics: { speed: { kind: csat, value: 60%«, target: 80%» } }\ntouchpoints: { page: { metrics: [speed] } }\n---\nmetrics: { speed: { kind: csat, value: 60%«, target: 80%» } }\ntouchpoints: { page: { metrics: [speed] } }")),
        new(104, None, "Resources or a next step that are missing."),
        new(105, None, "Nobody, or too many separately, answer for something."),
        new(106, None, "Technology that is not integrated."),
        new(107, None, "Pain that no opportunity or initiative is about."),
        new(108, None, "No way to give feedback."),
        new(109, None, "No way to help oneself."),
        new(110, None, "Five gaps of service quality: in knowing, in standards, in delivery, in promises, in perception.",
            Missing("A map shows that something falls short; which of the five is behind it takes people who know the organisation.")),
    ]);
}
