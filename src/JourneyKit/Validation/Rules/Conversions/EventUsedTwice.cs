using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds analytics events that several places send.</summary>
internal sealed class EventUsedTwice : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6027", "event-used-twice", DiagnosticSeverity.Info, "Two places that send the same event cannot be told apart in a report, and no rate between them can be counted. A touchpoint may share an event with its conversion or its micro-conversion, but not with a pain point, which does not hit everybody.");

    public override ElementList<int> Checklist => [46, 57];

    public override string BadExample => """
        state: current
        touchpoints:
          web-form: { event: claim_sent, next: [photo-upload] }
          photo-upload: { event: claim_sent }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          web-form: { event: claim_sent, next: [photo-upload] }
          photo-upload: { event: photos_added }
        """;

    public override void Check(RuleContext context)
    {
        var first = new Dictionary<string, Use>(StringComparer.Ordinal);
        Dictionary<string, List<Use>>? shared = null;
        foreach (var use in Uses(context.Map))
        {
            if (first.TryAdd(use.Event, use) || first[use.Event].MaySendTheSameAs(use))
            {
                continue;
            }

            shared ??= new Dictionary<string, List<Use>>(StringComparer.Ordinal);
            if (!shared.TryGetValue(use.Event, out var all))
            {
                shared.Add(use.Event, all = [first[use.Event]]);
            }

            all.Add(use);
        }

        foreach (var (name, uses) in shared ?? [])
        {
            var finding = context.ReportValue(uses[1].Path, $"The event `{name}` is sent by {Listing.Of([.. uses.Select(use => use.Element)])}: their counts cannot be told apart.").About(name);
            foreach (var other in uses.Where((_, at) => at != 1))
            {
                finding.See(other.Path, $"`{other.Element.Key}` sends it.");
            }
        }
    }

    private static IEnumerable<Use> Uses(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Event is { } name)
            {
                yield return new Use(name, touchpoint, touchpoint);
            }

            foreach (var step in touchpoint.MicroConversions)
            {
                if (step.Event is { } ofStep)
                {
                    yield return new Use(ofStep, step, touchpoint);
                }
            }

            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint.Event is { } ofPain)
                {
                    yield return new Use(ofPain, painPoint, touchpoint);
                }
            }
        }

        foreach (var conversion in map.Conversions)
        {
            if (conversion.Event is { } name)
            {
                yield return new Use(name, conversion, conversion.At is { } at ? map.Touchpoints[at] : null);
            }
        }
    }

    private readonly record struct Use(string Event, Element Element, Touchpoint? Place)
    {
        public ElementPath Path => Element switch
        {
            MicroConversion step => Places.MicroConversion(Place!, step) / PropertyKeys.Event,
            PainPoint painPoint => Places.PainPoint(Place!, painPoint) / PropertyKeys.Event,
            Conversion conversion => Places.Conversion(conversion) / PropertyKeys.Event,
            _ => Places.Touchpoint(Place!) / PropertyKeys.Event,
        };

        public bool MaySendTheSameAs(Use other)
            => Place is not null && ReferenceEquals(Place, other.Place) && Element is not PainPoint && other.Element is not PainPoint && !(Element is MicroConversion && other.Element is MicroConversion);
    }
}
