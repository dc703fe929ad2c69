using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Conversions;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Fewer journeys reach a conversion in the second map.</summary>
internal sealed class ConversionWorse : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-worse", GapGroup.Regressions, "Fewer journeys reach a conversion in the future map than today, by the flow of both; nothing is said where more than half of the shares of a side are assumed. A conversion that nobody reaches any more is a kind of its own.", "Medium where up to a tenth is lost, high up to a half, critical above that.") { Heading = "Conversions that fewer will reach" };

    private const double LeastExit = 0.01;

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Conversions.Where(outlook => !outlook.IsReplaced && outlook is { IsGuess: false, UpliftAtMost: < -ConversionBelowTarget.Least, After.Obstacle: null }).Select(outlook => Gap(context, outlook));

    // What ends on purpose somewhere else is no loss by itself, but has to be counted apart.
    private static string Exits(GapContext context, ConversionOutlook outlook)
    {
        var ended = context.Before.Chain.Touchpoints.Where(end => end.End == JourneyEnd.Exit).ToDictionary(end => end.Touchpoint, end => end.Ending);
        var passed = Behind(context.After.Map, outlook.After.Conversion?.At);
        var more = context.After.Chain.Touchpoints
            .Where(end => end.End == JourneyEnd.Exit && !passed.Contains(end.Touchpoint))
            .Select(end => (end.Touchpoint, end.Ending, More: end.Ending - ended.GetValueOrDefault(end.Touchpoint)))
            .Where(end => end.More >= LeastExit)
            .OrderByDescending(end => end.More)
            .ToList();
        return more.Count == 0 ? "" : $" {GapText.Capital(GapText.Listed([.. more.Select(end => $"{ConversionText.Percent(end.Ending)} of all journeys end at {GapText.Name(context.After.Map.Touchpoints[end.Touchpoint]!)}, an exit, on purpose")]))}: decide whether they should count.";
    }

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
        var (before, after, name, where) = (outlook.Before.Probability!.Value, outlook.After.UpperBound!.Value, ConversionText.Name(outlook), Regression.Where(context));
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = (after / before) switch
            {
                >= 0.9 => GapSeverity.Medium,
                >= 0.5 => GapSeverity.High,
                _ => GapSeverity.Critical,
            },
            Standing = GapStanding.Regression,
            Title = $"Fewer journeys reach {name} {where} than {context.WhenBefore}",
            Message = $"{ConversionText.Percent(before)} of all journeys reach {name} {context.WhenBefore} and {(outlook.After.IsExact ? "" : "at most ")}{ConversionText.Percent(after)} {where}"
                + (outlook.Uplift is { } points ? $": {ConversionText.Rounded(-points)} percentage points less{ConversionText.AMonth(outlook)}." : ".") + sources.Sentence() + Exits(context, outlook),
            Advice = "Look at the shares there: a slip of the pen, or a price that the plan pays without saying so.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. outlook.Numbers, .. sources.Numbers()],
            Concerning = ConversionText.Work(outlook, context),
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
