using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Where everybody has to pass, it does not hurt.</summary>
internal sealed class PainfulBottleneck : Rule
{
    // Where there is one way only, every touchpoint is a bottleneck.
    private const int Few = 2;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2022", "painful-bottleneck", DiagnosticSeverity.Info, "What every path to a conversion passes decides about all of them: nobody can go around it. A severe pain point there, or a low emotion, is where to begin: with an opportunity or an initiative about it, or with another way.");

    public override ElementList<int> Checklist => [44, 114, 154];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        conversions:
          account-opened: { at: welcome }
        touchpoints:
          offer: { entry: true, next: [identify-yourself] }
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

        var found = new Gathered(context, Few);
        var answered = new AnsweredPlaces(context.Map);
        foreach (var (vertex, conversions) in PainfulBottlenecks(context))
        {
            var touchpoint = context.Map.Touchpoints[vertex];
            if (!answered.Contain(touchpoint))
            {
                found.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"Every path to {Listing.Of(conversions)} passes `{touchpoint.Id}`, where {WhyPainful(context.Thresholds, touchpoint)}, and nothing is planned about it. Begin there, or open a way around it.");
            }
        }

        found.Report(Places.Touchpoints, all => $"{all.Count} touchpoints hurt although every path to a conversion passes them, and nothing is planned about them: {all.Ids}. Begin there, or open ways around them.");
    }

    // In the order of the map.
    private static SortedDictionary<int, List<string>> PainfulBottlenecks(RuleContext context)
    {
        var found = new SortedDictionary<int, List<string>>();
        foreach (var conversion in context.Map.Conversions)
        {
            foreach (var vertex in context.Graph.BottlenecksBefore(conversion.Id))
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
