using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Nothing catches any more those whom a pain point hits.</summary>
internal sealed class RecoveryLost : GapDetector
{
    private const decimal Half = 0.5m;

    public override GapKind Kind { get; } = new("recovery-lost", GapGroup.Regressions, "A touchpoint catches those whom a pain point hits today, but none in the future map: the pain point is in both maps, or it is gone and so is the touchpoint, without anything in its place.", "High for a breakdown or from the severity on that counts as severe, else medium. Medium where a way still leads from there to what that became. Low where half or more of those there went through what caught them and now go straight to where that led. Where the pain point is gone medium, and low where an initiative takes it away." + Regression.WithReason) { Heading = "Pain points that lose their recovery" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var fate in context.PainPoints.All)
        {
            if (fate.Before is not { PainPoint.Recovery: { } recovery } || context.Before.Map.Touchpoints[recovery] is not { } caught)
            {
                continue;
            }

            if (fate.After is { PainPoint.Recovery: null } after)
            {
                yield return StillHurts(context, fate, caught, after);
            }
            else if (fate.After is null && context.Matched.IsGone(caught) && !context.WasBreakdown(caught))
            {
                yield return Gone(context, fate, caught);
            }
        }
    }

    private Gap StillHurts(GapContext context, PainPointFate fate, Touchpoint caught, PlacedPainPoint after)
    {
        if (GoesOn(context, fate.Before!, caught, after) is { } next)
        {
            var passed = Gap(
                context,
                fate,
                GapSeverity.Low,
                $"Whoever is hit by {PainText.Label(after)} is caught by {GapText.Name(caught)} {context.WhenBefore}; {Regression.Where(context)} most go straight on to {GapText.Name(next)}, and no touchpoint is named that catches them.",
                "Name the touchpoint that catches them.",
                [.. fate.Elements, context.Before.Touchpoint(caught)]);

            // They come at once to where they were helped to before.
            return Regression.Explain(passed, context, after.At.Because) with { IsBackground = true };
        }

        if (context.AfterOf(caught).FirstOrDefault(became => after.At.Next.Contains(became.Key)) is { } still)
        {
            var led = Gap(
                context,
                fate,
                GapSeverity.Medium,
                $"Whoever is hit by {PainText.Label(after)} is caught by {GapText.Name(caught)} {context.WhenBefore}; {Regression.Where(context)} a way leads on to {GapText.Name(still)}, but no touchpoint is named that catches them.",
                "Name the touchpoint that catches them.",
                [.. fate.Elements, context.Before.Touchpoint(caught)]);
            return Regression.Explain(led, context, after.At.Because);
        }

        var isSevere = after.PainPoint.Kind == PainPointKind.Breakdown || after.PainPoint.Severity >= context.Options.SeverePain;
        var gap = Gap(
            context,
            fate,
            isSevere ? GapSeverity.High : GapSeverity.Medium,
            $"Whoever is hit by {PainText.Label(after)} is caught by {GapText.Name(caught)} {context.WhenBefore}; {Regression.Where(context)} it can still happen, and nothing catches them{(fate.IsAnswered ? "" : " or works on it")}.",
            "Name the touchpoint that catches them.",
            [.. fate.Elements, context.Before.Touchpoint(caught)]);
        return Regression.Explain(gap, context, after.At.Because);
    }

    // Where most went through what caught them, and now go to where that led, they are not left alone.
    private static Touchpoint? GoesOn(GapContext context, PlacedPainPoint before, Touchpoint caught, PlacedPainPoint after)
    {
        if (!IsMain(before.At.Next[caught.Key]))
        {
            return null;
        }

        var led = caught.Next.Select(transition => context.Before.Map.Touchpoints[transition.To]).OfType<Touchpoint>().SelectMany(context.AfterOf).Select(touchpoint => touchpoint.Id).ToHashSet();
        return after.At.Next.FirstOrDefault(transition => IsMain(transition) && led.Contains(transition.To)) is { } main ? context.After.Map.Touchpoints[main.To] : null;
    }

    private static bool IsMain(Transition? transition) => transition?.Share?.Value >= Half;

    private Gap Gone(GapContext context, PainPointFate fate, Touchpoint caught)
    {
        var gap = Gap(
            context,
            fate,
            fate.IsWorkedOn ? GapSeverity.Low : GapSeverity.Medium,
            $"Whoever is hit by {PainText.Label(fate.Before!)} is caught by {GapText.Name(caught)} {context.WhenBefore}; {Regression.Where(context)} both are gone. Where it still happens, nothing catches them.",
            "Say who helps where it still happens, or why it cannot.",
            [.. fate.Elements, context.Before.Touchpoint(caught)]);
        return Regression.Explain(gap, context, context.After.Map.Removes[caught.Key]?.Because ?? []);
    }

    private Gap Gap(GapContext context, PainPointFate fate, GapSeverity severity, string message, string advice, ElementList<GapElement> elements) => new()
    {
        Id = IdOf(fate.Id.Value),
        Kind = Kind,
        Severity = severity,
        Standing = GapStanding.Regression,
        Title = $"Nothing catches {PainText.Title(fate.Last)} {Regression.Where(context)}",
        Message = message,
        Advice = advice,
        Elements = elements,
        Initiatives = fate.After is null ? [] : fate.Initiatives,
    };

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { painPoints: { code-comes-late: { recovery: call } } }
          call: {}
        """,
        """
        touchpoints:
          payment: { painPoints: [code-comes-late] }
          call: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { painPoints: { code-comes-late: { recovery: call } } }
          call: {}
        """,
    };
}
