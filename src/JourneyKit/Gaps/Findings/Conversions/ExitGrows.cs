using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>More journeys end at an exit before they reach any conversion.</summary>
internal sealed class ExitGrows : GapDetector
{
    private const double Least = 0.01;
    private const double Medium = 0.02;
    private const double Many = 0.1;
    private const double Rounding = 1e-9;

    public override GapKind Kind { get; } = new("exit-grows", GapGroup.Conversion, "Of all journeys at least one in a hundred more end at an exit of both maps that no conversion leads to, by the flow of both. That customers are meant to leave there makes it no success: what is lost elsewhere may only have moved there. An exit that feels good (an emotion of 1 or 2) is none, and nothing is said where most shares are assumed.", "Low; medium from two in a hundred of all journeys on, high from a tenth on.") { Heading = "Exits at which more journeys end without a conversion" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (context.After.Map.Conversions.Count == 0 || !context.Before.Chain.IsComputed || !context.After.Chain.IsComputed || context.Conversions.Any(outlook => outlook.IsGuess))
        {
            yield break;
        }

        HashSet<Id<Touchpoint>>? converted = null;
        foreach (var flow in context.After.Chain.Touchpoints.Where(flow => flow.End == JourneyEnd.Exit && flow.Ending >= Least - Rounding))
        {
            var touchpoint = context.After.Map.Touchpoints[flow.Touchpoint]!;
            var cameOf = context.BeforeOf(touchpoint).Where(own => own.Exit == true).ToList();
            if (cameOf.Count == 0 || touchpoint.Emotion?.Value >= 1)
            {
                continue;
            }

            var now = cameOf.Sum(own => context.Before.Chain.Touchpoints[own.Key]?.Ending ?? 0);
            if (flow.Ending - now >= Least - Rounding && !(converted ??= Converted(context.After.Map)).Contains(touchpoint.Id))
            {
                yield return Gap(context, touchpoint, cameOf, now, flow.Ending);
            }
        }
    }

    // Where conversions stand, and all that can be reached from there.
    private static HashSet<Id<Touchpoint>> Converted(JourneyMap map)
    {
        HashSet<Id<Touchpoint>> reached = [.. map.Conversions.Select(conversion => conversion.At).OfType<Id<Touchpoint>>()];
        var left = new Queue<Id<Touchpoint>>(reached);
        while (left.TryDequeue(out var next))
        {
            foreach (var transition in map.Touchpoints[next]?.Next ?? [])
            {
                if (reached.Add(transition.To))
                {
                    left.Enqueue(transition.To);
                }
            }
        }

        return reached;
    }

    private Gap Gap(GapContext context, Touchpoint touchpoint, List<Touchpoint> cameOf, double now, double then)
    {
        var more = then - now;
        var (before, after) = (DropOff(context.Before.Chain), DropOff(context.After.Chain));
        return new Gap
        {
            Id = IdOf(touchpoint.Key),
            Kind = Kind,
            Severity = more >= Many - Rounding ? GapSeverity.High : more >= Medium - Rounding ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Regression,
            Title = $"More journeys end at {GapText.Name(touchpoint)}",
            Message = $"{Figures.Percent(now)} of all journeys end at {GapText.Name(touchpoint)} {context.WhenBefore}, without a conversion, and {Figures.Percent(then)} {context.WhenAfter}."
                + (after < before - Least ? $" Fewer are lost elsewhere ({Figures.Percent(before)} → {Figures.Percent(after)}): a part of that has only moved here." : ""),
            Advice = "Say how many may leave there, or plan what keeps them.",
            Elements = [context.After.Touchpoint(touchpoint), .. cameOf.Select(context.Before.Touchpoint)],
            Numbers =
            [
                new GapNumber("share of all journeys that end here now", Share(now), null, "by the flow of today", [.. cameOf.Select(own => context.Before.Input("next", Places.Touchpoint(own), Share(now)))]),
                new GapNumber("share of all journeys that end here then", Share(then), null, "by the future flow", [context.After.Input("next", Places.Touchpoint(touchpoint), Share(then))]),
            ],
            Note = $"{GapText.Name(touchpoint)} ({Figures.Percent(now)} → {Figures.Percent(then)} of all journeys)",
        };
    }

    private static double DropOff(ConversionChain chain) => chain.Touchpoints.Sum(flow => flow.DropOff);

    private static Measure Share(double share) => Measure.Fraction(Math.Round((decimal)share, 4));

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          payment: { entry: true, next: { confirmation: 60%, shop: 10% } }
          confirmation: { exit: true }
          shop: { exit: true }
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          payment: { entry: true, next: { confirmation: 65%, shop: 15% } }
          confirmation: { exit: true }
          shop: { exit: true }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          payment: { entry: true, next: { confirmation: 65%, shop: 10% } }
          confirmation: { exit: true }
          shop: { exit: true }
        """,
    };
}
