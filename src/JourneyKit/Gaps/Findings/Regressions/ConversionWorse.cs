using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Fewer journeys reach a conversion in the second map.</summary>
internal sealed class ConversionWorse : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-worse", GapGroup.Regressions, "Fewer journeys reach a conversion in the future map than today, by the flow of both; nothing is said where more than half of the shares of a side are assumed. Unclear where all that is lost ends on purpose, at an exit. A conversion that nobody reaches any more is a kind of its own.", "Low where all that is lost ends on purpose; else medium where up to a tenth is lost, high up to a half, critical above that.") { Heading = "Conversions that fewer will reach" };

    private const double LeastExit = 0.01;

    // In percentage points.
    private const double Rounding = 0.1;

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Conversions.Where(outlook => !outlook.IsReplaced && outlook is { IsGuess: false, UpliftAtMost: < -ConversionBelowTarget.Least, After.Obstacle: null }).Select(outlook => Gap(context, outlook));

    // Where more journeys end on purpose than today, with how many end there.
    private static List<(Touchpoint At, double Ending, double More)> Exits(GapContext context, ConversionOutlook outlook)
    {
        var ended = context.Before.Chain.Touchpoints.Where(end => end.End == JourneyEnd.Exit).ToDictionary(end => end.Touchpoint, end => end.Ending);
        var passed = Behind(context.After.Map, outlook.After.Conversion?.At);
        return
        [
            .. context.After.Chain.Touchpoints
                .Where(end => end.End == JourneyEnd.Exit && !passed.Contains(end.Touchpoint))
                .Select(end => (At: context.After.Map.Touchpoints[end.Touchpoint]!, end.Ending, More: end.Ending - ended.GetValueOrDefault(end.Touchpoint)))
                .Where(end => end.More >= LeastExit)
                .OrderByDescending(end => end.More),
        ];
    }

    // What ends on purpose somewhere else is no loss by itself, but has to be counted apart.
    private static string Words(List<(Touchpoint At, double Ending, double More)> exits)
        => exits.Count == 0 ? "" : $" {GapText.Capital(GapText.Listed([.. exits.Select(end => $"{Figures.Percent(end.Ending)} of all journeys end at {GapText.Name(end.At)}, an exit, on purpose")]))}";

    // Whether all that is lost is lost where journeys end on purpose.
    private static bool IsOnPurpose(ConversionOutlook outlook, List<(Touchpoint At, double Ending, double More)> exits)
        => outlook.Uplift is { } uplift && (exits.Sum(end => end.More) * 100) + Rounding >= -uplift
            && outlook.Sources.Any(share => share.Points < 0)
            && ConversionText.Mostly(outlook).All(share => share is { Source: UpliftSource.Touchpoint or UpliftSource.Added, DependsOnOthers: false } && share.After.All(id => exits.Exists(end => end.At.Id == id)));

    // Where journeys come that have reached the goal before.
    private static HashSet<Id<Touchpoint>> Behind(JourneyMap map, Id<Touchpoint>? goal)
    {
        var (found, left) = (new HashSet<Id<Touchpoint>>(), new Queue<Id<Touchpoint>>());
        if (goal is { } at && found.Add(at))
        {
            left.Enqueue(at);
        }

        while (left.TryDequeue(out var next))
        {
            foreach (var transition in map.Touchpoints[next]?.Next ?? [])
            {
                if (found.Add(transition.To))
                {
                    left.Enqueue(transition.To);
                }
            }
        }

        return found;
    }

    private Gap Gap(GapContext context, ConversionOutlook outlook)
    {
        var sources = new UpliftText(outlook, context);
        var exits = Exits(context, outlook);
        var isOnPurpose = IsOnPurpose(outlook, exits);
        var (before, after, name, where) = (outlook.Before.Probability!.Value, outlook.After.UpperBound!.Value, ConversionText.Name(outlook), Regression.Where(context));
        var rest = sources.Sentence() + Words(exits) + (exits.Count == 0 ? "" : isOnPurpose ? "; nothing else is lost." : ": decide whether they should count.");
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = isOnPurpose ? GapSeverity.Low : (after / before) switch
            {
                >= 0.9 => GapSeverity.Medium,
                >= 0.5 => GapSeverity.High,
                _ => GapSeverity.Critical,
            },
            Standing = isOnPurpose ? GapStanding.Unclear : GapStanding.Regression,
            Title = $"Fewer journeys reach {name} {where} than {context.WhenBefore}",
            Message = $"{Figures.Percent(before)} of all journeys reach {name} {context.WhenBefore} and {(outlook.After.IsExact ? "" : "at most ")}{Figures.Percent(after)} {where}"
                + (outlook.Uplift is { } points ? $": {Listing.Count(Figures.Points(-points), "percentage point")} less{ConversionText.AMonth(outlook)}." : ".") + rest,
            BesideFigures = isOnPurpose ? null : rest.TrimStart(),
            Advice = isOnPurpose ? "Decide whether they count: leave them out of the conversion, or expect less of it." : "Look at the shares there: correct them if they are a mistake, or say what the plan pays this price for.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. outlook.Numbers, .. sources.Numbers()],
            IsBackground = isOnPurpose,
            Note = isOnPurpose ? Words(exits).TrimStart() : null,
            Concerning = isOnPurpose ? [] : ConversionText.Causing(outlook, context),
            WorthPerMonth = outlook.MoneyPerMonth is { } money ? Math.Abs(money.Value.Value) : null,
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 50% } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
    };
}
