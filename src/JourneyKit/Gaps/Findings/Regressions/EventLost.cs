using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>An analytics event tells of a touchpoint today, and of nothing in the second map.</summary>
internal sealed class EventLost : GapDetector
{
    public override GapKind Kind { get; } = new("event-lost", GapGroup.Regressions, "An analytics event tells of a touchpoint or conversion today that is in both maps; in the future map nothing has that event, and the touchpoint or conversion none at all.", "Medium for a conversion, low for a touchpoint.") { Heading = "Events that are no longer recorded" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var known = Events(context.After.Map);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var conversion in context.Before.Map.Conversions)
        {
            if (IsLost(conversion.Event, known) && context.Matched.AfterOf(conversion).ToList() is [{ Event: null } after] && told.Add(conversion.Event!))
            {
                yield return Gap(context, conversion.Event!, GapSeverity.Medium, conversion, [context.Before.Element(Places.Conversion(conversion), conversion), context.After.Element(Places.Conversion(after), after)]);
            }
        }

        foreach (var touchpoint in context.Before.Map.Touchpoints)
        {
            if (IsLost(touchpoint.Event, known) && context.AfterOf(touchpoint).ToList() is { Count: > 0 } after && after.TrueForAll(after => after.Event is null) && told.Add(touchpoint.Event!))
            {
                yield return Gap(context, touchpoint.Event!, GapSeverity.Low, touchpoint, [context.Before.Touchpoint(touchpoint), .. after.Select(context.After.Touchpoint)]) with { IsBackground = !after.Exists(own => own.Key == touchpoint.Key) };
            }
        }
    }

    private static bool IsLost(string? name, HashSet<string> known) => name is not null && !known.Contains(name);

    private static HashSet<string> Events(JourneyMap map)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints)
        {
            Add(all, touchpoint.Event);
            foreach (var step in touchpoint.MicroConversions)
            {
                Add(all, step.Event);
            }

            foreach (var painPoint in touchpoint.PainPoints)
            {
                Add(all, painPoint.Event);
            }
        }

        foreach (var conversion in map.Conversions)
        {
            Add(all, conversion.Event);
        }

        return all;
    }

    private static void Add(HashSet<string> all, string? name)
    {
        if (name is not null)
        {
            all.Add(name);
        }
    }

    private Gap Gap(GapContext context, string name, GapSeverity severity, Element element, ElementList<GapElement> elements) => new()
    {
        Id = IdOf(name),
        Kind = Kind,
        Severity = severity,
        Standing = GapStanding.Regression,
        Title = $"{GapText.Name(element)} has no analytics event any more",
        Message = $"The analytics event {GapText.Quote(name)} tells of {GapText.Name(element)} {context.WhenBefore}; {Regression.Where(context)} no event does.",
        Advice = "Keep the event, or what the change brings cannot be seen.",
        Elements = elements,
    };

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { event: payment_shown }
        """,
        """
        touchpoints:
          payment: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { event: payment_shown }
        """,
    };
}
