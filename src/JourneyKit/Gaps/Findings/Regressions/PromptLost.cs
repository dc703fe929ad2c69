using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint asks customers for the next step today, and no longer in the second map.</summary>
internal sealed class PromptLost : GapDetector
{
    public override GapKind Kind { get; } = new("prompt-lost", GapGroup.Regressions, "A touchpoint has a call to action today, and nothing that became of it has one in the future map. Not where nobody but the customer takes part today (`kind: action`): nobody asks there.", "Medium where customers can go on from there, else low." + Regression.WithReason) { Heading = "Touchpoints that no longer ask for the next step" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var before in context.Before.Map.Touchpoints)
        {
            if (before is { Prompt: { } prompt, Kind: not TouchpointKind.Action } && !before.IsForNobody() && context.AfterOf(before).ToList() is { Count: > 0 } after && after.TrueForAll(touchpoint => touchpoint.Prompt is null))
            {
                yield return Gap(context, before, prompt, after);
            }
        }
    }

    private Gap Gap(GapContext context, Touchpoint before, string prompt, List<Touchpoint> after)
    {
        var gap = new Gap
        {
            Id = IdOf(before.Key),
            Kind = Kind,
            Severity = after.Exists(touchpoint => touchpoint.Next.Count > 0) ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Regression,
            Title = $"Nothing at {GapText.Name(before)} asks for the next step any more",
            Message = $"{GapText.Name(before)} asks customers for the next step {context.WhenBefore} ({GapText.Quote(prompt.Trim())}); {Regression.Where(context)} nothing does.",
            Advice = "Keep the call to action, or say as `prompt` what asks for the next step instead.",
            Elements = [context.Before.Touchpoint(before), .. after.Select(context.After.Touchpoint)],
            Concerning = context.Work.Concerning([before.Id, .. after.Select(touchpoint => touchpoint.Id)]),
        };
        return Regression.Explain(gap, context, [.. after.SelectMany(touchpoint => touchpoint.Because).Distinct()]);
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          cart: { prompt: Pay now }
        """,
        """
        touchpoints:
          cart: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          cart: { prompt: Pay now }
        """,
    };
}
