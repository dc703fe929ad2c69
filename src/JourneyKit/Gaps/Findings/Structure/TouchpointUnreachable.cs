using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Structure;

/// <summary>No journey of the second map comes to some of its touchpoints.</summary>
internal sealed class TouchpointUnreachable : GapDetector
{
    public override GapKind Kind { get; } = new("touchpoint-unreachable", GapGroup.Structure, "No way leads to touchpoints of the future map from where its journeys begin, though they are new or journeys come there today. The recovery of a pain point needs no way; what nobody reaches in either map is no gap between them.", "Medium; high where one of them is a moment of truth.") { Heading = "Touchpoints that no journey comes to" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context) => WorseOfVersions(context, All(context));

    private IEnumerable<Gap> All(GapContext context)
    {
        if (!context.After.Graph.HasFlow || context.After.Graph.Entries.Count == 0)
        {
            yield break;
        }

        var (reachedBefore, reachedAfter) = (Reached(context.Before), Reached(context.After));
        var recoveries = context.After.Map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).Select(painPoint => painPoint.Recovery?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (lost, added) = (new List<Touchpoint>(), new List<Touchpoint>());
        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            if (!touchpoint.IsForNobody() && !reachedAfter(touchpoint) && !recoveries.Contains(touchpoint.Key))
            {
                var before = context.BeforeOf(touchpoint).ToList();
                if (before.Count == 0)
                {
                    added.Add(touchpoint);
                }
                else if (before.Exists(own => reachedBefore(own)))
                {
                    lost.Add(touchpoint);
                }
            }
        }

        if (lost.Count > 0)
        {
            yield return Gap(context, lost, GapStanding.Regression, $"; {context.WhenBefore} journeys come there");
        }

        if (added.Count > 0)
        {
            yield return Gap(context, added, GapStanding.Open, "");
        }
    }

    private static Func<Touchpoint, bool> Reached(JourneySide side)
    {
        if (!side.Graph.HasFlow)
        {
            return _ => false;
        }

        var flow = side.Graph.Structure;
        var isReached = Reach.From(flow.Rows, side.Graph.Entries.Select(entry => flow.IndexOf(entry.Touchpoint)));
        return touchpoint => flow.IndexOf(touchpoint.Id) is >= 0 and var vertex && isReached[vertex];
    }

    private Gap Gap(GapContext context, List<Touchpoint> touchpoints, GapStanding standing, string before) => new()
    {
        Id = IdOf(touchpoints.Select(touchpoint => touchpoint.Key).Order(StringComparer.Ordinal)),
        Kind = Kind,
        Severity = touchpoints.Exists(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium,
        Standing = standing,
        Title = $"No journey comes to {GapText.Names(touchpoints)}",
        Message = $"{GapText.Capital(context.WhenAfter)} no way leads to {GapText.Names(touchpoints)} from where journeys begin{before}.",
        Advice = "Add the way that leads there, or mark with `entry` where journeys begin there.",
        Elements = [.. touchpoints.Select(context.After.Touchpoint)],
        Concerning = context.Work.Concerning(touchpoints.Select(touchpoint => touchpoint.Id)),
    };

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          cart: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
        """
        touchpoints:
          cart: { entry: true, next: { confirmation: 60% } }
          gift-card: {}
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          cart: { entry: true, next: { confirmation: 60%, gift-card: 10% } }
          gift-card: {}
          confirmation: {}
        """,
    };
}
