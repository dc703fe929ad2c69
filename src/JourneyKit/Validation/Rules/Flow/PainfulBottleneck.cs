using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds bad touchpoints that every path to a conversion passes.</summary>
internal sealed class PainfulBottleneck : Rule
{
    private const int Few = 2;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2022", "painful-bottleneck", DiagnosticSeverity.Info, "Every path to a conversion leads through a bottleneck: nobody can go around it. A severe pain point or a low emotion there affects everybody, so begin there, or open another way. Touchpoints for which something is planned, or for one of their pain points, are left out, and so are conversions of which more than half of the touchpoints are bottlenecks: on a single way that says nothing.");

    public override ElementList<int> Checklist => [44, 114, 154];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        basis: researched
        conversions:
          account-opened: { at: welcome }
        touchpoints:
          offer: { entry: true, next: [identify-yourself] }
          advert: { entry: true, next: [identify-yourself] }
          advice: { entry: true, next: [identify-yourself] }
          identify-yourself:
            next: [welcome]
            painPoints:
              video-call-fails: { severity: 5 }
          welcome: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        conversions:
          account-opened: { at: welcome }
        touchpoints:
          offer: { entry: true, next: [identify-yourself, identify-at-the-post-office] }
          advert: { entry: true, next: [identify-yourself, identify-at-the-post-office] }
          advice: { entry: true, next: [identify-yourself, identify-at-the-post-office] }
          identify-yourself:
            next: [welcome]
            painPoints:
              video-call-fails: { severity: 5 }
          identify-at-the-post-office: { next: [welcome] }
          welcome: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (!context.Graph.HasFlow || context.Map.Conversions.Count == 0)
        {
            return;
        }

        var found = new FindingGroup(context, Few);
        var plan = context.Work.IsAny ? ", and nothing is planned about it" : "";
        foreach (var (vertex, conversions) in PainfulBottlenecks(context))
        {
            var touchpoint = context.Map.Touchpoints[vertex];
            if (!context.Work.IsThoughtOf(touchpoint))
            {
                found.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"Every path to {Listing.Of(conversions)} passes `{touchpoint.Id}`, where {WhyPainful(context.Thresholds, touchpoint)}{plan}. Begin there, or open a way around it.");
            }
        }

        found.Report(Places.Touchpoints, all => $"Every path to a conversion passes {all.Count} touchpoints with a severe pain point or a low emotion: {all.Ids}. Begin there, or open ways around them.");
    }

    // In the order of the map.
    private static SortedDictionary<int, List<string>> PainfulBottlenecks(RuleContext context)
    {
        var found = new SortedDictionary<int, List<string>>();
        foreach (var conversion in context.Map.Conversions)
        {
            // On a single way every touchpoint is a bottleneck, which says nothing of any of them.
            var bottlenecks = context.Graph.BottlenecksBefore(conversion.Id);
            if (bottlenecks.Count * 2 > context.Map.Touchpoints.Count)
            {
                continue;
            }

            foreach (var vertex in bottlenecks)
            {
                if (IsPainful(context.Thresholds, context.Map.Touchpoints[vertex]))
                {
                    if (!found.TryGetValue(vertex, out var conversions))
                    {
                        found.Add(vertex, conversions = []);
                    }

                    conversions.Add(conversion.Key);
                }
            }
        }

        return found;
    }

    private static bool IsPainful(RuleThresholds thresholds, Touchpoint touchpoint) => touchpoint.Emotion <= thresholds.LowEmotion || Worst(thresholds, touchpoint) is not null;

    private static string WhyPainful(RuleThresholds thresholds, Touchpoint touchpoint)
        => Worst(thresholds, touchpoint) is { } worst
            ? $"`{worst.Id}` has severity {worst.Severity} of 5"
            : $"the emotion is {touchpoint.Emotion} on a scale from -2 to 2";

    private static PainPoint? Worst(RuleThresholds thresholds, Touchpoint touchpoint)
    {
        PainPoint? worst = null;
        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (painPoint.Severity >= thresholds.SeverePain && !(worst?.Severity >= painPoint.Severity))
            {
                worst = painPoint;
            }
        }

        return worst;
    }
}
