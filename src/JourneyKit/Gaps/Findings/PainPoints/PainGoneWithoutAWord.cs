using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Reasons;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>The second map no longer has a pain point, and nothing says why.</summary>
internal sealed class PainGoneWithoutAWord : PainDetector
{
    public override GapKind Kind { get; } = new("pain-gone-without-a-word", GapGroup.PainPoints, "The second map no longer has a pain point of the first, and nothing answers it: solved by wishful thinking, or forgotten. Where its touchpoint is gone without a reason as well, that is an unexplained-change which names it.", PainSeverity.Meaning + " One lower where its touchpoint is removed on purpose.") { Heading = "Pain points that disappear without an explanation" };

    protected override bool Concerns(GapContext context, PainPointFate fate)
        => fate is { Before: { } before, After: null, IsAnswered: false } && !UnexplainedChange.IsGoneUnexplained(context, before.At);

    protected override Gap Gap(GapContext context, PainPointFate fate)
    {
        var before = fate.Before!;
        var isTouchpointGone = !context.AfterOf(before.At).Any();
        var isOnPurpose = isTouchpointGone && context.After.Map.Removes[before.At.Key] is not null;
        var gap = Gap(
            context,
            fate,
            GapStanding.Unclear,
            $"{PainText.Title(before)} disappears without an explanation",
            isTouchpointGone
                ? $"{PainText.Introduction(before)} is gone in {context.SecondMap} together with the touchpoint, and nothing says whether customers are spared it or meet it elsewhere."
                : $"{PainText.Introduction(before)} is gone in {context.SecondMap}, and nothing says what takes it away: no opportunity, no initiative, no change because of it.",
            "Name what answers it, or keep it on the map.");
        return isOnPurpose && gap.Severity > GapSeverity.Low ? gap with { Severity = gap.Severity - 1 } : gap;
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { severity: 3 } } }
        """,
        """
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        initiatives: { new-text-message-service: { resolves: [code-comes-late] } }
        touchpoints: [payment]
        """,
    };
}
