using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>At a touchpoint of the second map many more journeys drop off than at what it came of.</summary>
internal sealed class DropOffNew : GapDetector
{
    private const double Least = 0.10;
    private const double Many = 0.25;
    private const double Rounding = 1e-9;
    private const double Half = 0.5;

    /// <summary>The number that a gap has of which the conversion loses more than it changes in all.</summary>
    public const string Taken = "taken away";

    public override GapKind Kind { get; } = new("drop-off-new", GapGroup.Conversion, "At a touchpoint of the future map at least a tenth of all journeys more drop off than at what it came of, by the flow of both: they end there without an exit while others go on, and a larger part of those who come there than today. Also where a touchpoint that is new takes more away from the main conversion than that changes in all, and at least a tenth of those who reach it today. A regression where the touchpoint came of one of today, else open.", "Medium, high from a quarter of all journeys on. Where a new touchpoint takes more away from the main conversion than that changes in all: high, critical from half of those on who reach it today.") { Heading = "Touchpoints where many journeys newly drop off" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Before.Graph.HasFlow || !context.After.Graph.HasFlow)
        {
            yield break;
        }

        var now = context.Before.Chain.Touchpoints.ToDictionary(flow => flow.Touchpoint, flow => flow.DropOff);
        var here = context.Before.Chain.Touchpoints.ToDictionary(flow => flow.Touchpoint, flow => flow.End == JourneyEnd.DropOff ? flow.EndingHere : 0);
        var losing = Losing(context);
        foreach (var flow in context.After.Chain.Touchpoints.Where(flow => flow.DropOff >= Least - Rounding || losing.ContainsKey(flow.Touchpoint)))
        {
            var touchpoint = context.After.Map.Touchpoints[flow.Touchpoint]!;
            var cameOf = context.BeforeOf(touchpoint).ToList();
            var before = cameOf.Sum(own => now.GetValueOrDefault(own.Id));
            var isHigher = cameOf.Count == 0 || flow.EndingHere > cameOf.Max(own => here.GetValueOrDefault(own.Id));
            if (losing.TryGetValue(flow.Touchpoint, out var points) && flow.End == JourneyEnd.DropOff)
            {
                yield return Losing(Gap(context, touchpoint, cameOf, before, flow), context, MainConversion.Of(context.Conversions)!, -points);
            }
            else if (isHigher && flow.DropOff - before >= Least - Rounding)
            {
                yield return Gap(context, touchpoint, cameOf, before, flow) with { IsBackground = cameOf.Count == 0 && !IsMoreInStage(context, touchpoint, now) };
            }
        }
    }

    // The new touchpoints that take more away from the main conversion than that changes in all.
    private static Dictionary<Id<Touchpoint>, double> Losing(GapContext context)
        => MainConversion.Of(context.Conversions) is { IsGuess: false, IsReplaced: false, Uplift: { } uplift, Before.Probability: { } reached } main
            ? main.Sources.Where(share => share is { Source: UpliftSource.Added, DependsOnOthers: false } && -share.Points > Math.Abs(uplift) - Rounding && -share.Points >= (100 * Least * reached) - Rounding).ToDictionary(share => share.After[0], share => share.Points)
            : [];

    private static Gap Losing(Gap gap, GapContext context, ConversionOutlook main, double points)
    {
        var name = ConversionText.Name(main);
        var uplift = main.Uplift!.Value;
        var money = main.MoneyOfPoint is { } point ? Significant.Of(point * points) : (decimal?)null;
        var worth = money is { } amount ? $", about {Figures.Estimate(amount)} {$"{context.After.Map.Currency ?? context.Before.Map.Currency} {ConversionOutlook.PerMonth}".TrimStart()}" : "";
        var taken = new GapNumber(Taken, Significant.Of(points), GapNumber.PercentagePoints, "what the conversion loses there, against the way around it that customers take in the first map", gap.Numbers[0].Inputs);
        return gap with
        {
            Severity = points >= (100 * Half * main.Before.Probability!.Value) - Rounding ? GapSeverity.Critical : GapSeverity.High,
            Message = $"{gap.Message} It is new, and takes {Listing.Count(Figures.Points(points), "percentage point")} away from {name}{worth}: more than {name} {(uplift < 0 ? "falls" : "rises")} in all ({Figures.SignedPoints(uplift)}).",
            Advice = "Leave it out, let customers pass it without it, or make it easier before it is built; test it with a few customers first.",
            Numbers = [.. gap.Numbers, taken],
            WorthPerMonth = money,
        };
    }

    // Where no more leave the stage than before, what is new has only taken over those who left elsewhere.
    private static bool IsMoreInStage(GapContext context, Touchpoint added, Dictionary<Id<Touchpoint>, double> now)
    {
        if (added.Stage is not { } id || context.After.Map.Stages[id] is not { } stage)
        {
            return true;
        }

        var stages = context.BeforeOf(stage).Select(own => (Id<Stage>?)own.Id).ToHashSet();
        var before = context.Before.Map.Touchpoints.Where(touchpoint => stages.Contains(touchpoint.Stage)).Sum(touchpoint => now.GetValueOrDefault(touchpoint.Id));
        var after = context.After.Chain.Touchpoints.Where(flow => context.After.Map.Touchpoints[flow.Touchpoint]!.Stage == id).Sum(flow => flow.DropOff);
        return after - before >= Least - Rounding;
    }

    private Gap Gap(GapContext context, Touchpoint touchpoint, List<Touchpoint> cameOf, double before, TouchpointFlow flow)
    {
        var (name, share, here) = (GapText.Name(touchpoint), Figures.Percent(flow.DropOff), Figures.Percent(flow.EndingHere));
        return new Gap
        {
            Id = IdOf(touchpoint.Key),
            Kind = Kind,
            Severity = flow.DropOff - before >= Many - Rounding ? GapSeverity.High : GapSeverity.Medium,
            Standing = cameOf.Count > 0 ? GapStanding.Regression : GapStanding.Open,
            Title = $"{share} of all journeys drop off at {name}",
            Message = $"{share} of all journeys drop off at {name} {context.WhenAfter}, {here} of those who come there{(cameOf.Count == 0 ? "" : $"; {context.WhenBefore} {Figures.Percent(before)} of all")}.",
            Advice = "Say where they go on, mark an exit where that is meant, or look what drives them away.",
            Elements = [context.After.Touchpoint(touchpoint), .. cameOf.Select(context.Before.Touchpoint)],
            Numbers = [new GapNumber("drop-off to be", Measure.Fraction((decimal)flow.DropOff), null, "share of all journeys that end there without an exit, from the flow", [context.After.Input("touchpoint", Places.Touchpoint(touchpoint), touchpoint.Name)])],
            Note = cameOf.Count == 0 ? $"{name} ({share})" : $"{name} ({Figures.Percent(before)} → {share})",
            Concerning = context.Work.Concerning(cameOf.Select(own => own.Id).Append(touchpoint.Id)),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          cart: { entry: true, next: { checkout: 90% } }
          checkout: { next: { confirmation: 80% } }
          confirmation: { exit: true }
        """,
        """
        touchpoints:
          cart: { entry: true, next: { checkout: 90% } }
          checkout: { next: { confirmation: 60% } }
          confirmation: { exit: true }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          cart: { entry: true, next: { checkout: 90% } }
          checkout: { next: { confirmation: 75% } }
          confirmation: { exit: true }
        """,
    };
}
