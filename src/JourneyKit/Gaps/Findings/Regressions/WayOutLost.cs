using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint by which customers leave other than by reaching the goal, or where they can complain, is gone in the second map.</summary>
internal sealed class WayOutLost : GapDetector
{
    public override GapKind Kind { get; } = new("way-out-lost", GapGroup.Regressions, "A touchpoint of today is gone in the future map without anything in its place, and it is a way out: an end of the journey other than a conversion (a rejection, a cancellation), not one that is reached by way of a conversion alone, or a place where customers can say how it was (`feedback`, or of type `survey` or `review`), and in the future map a persona who comes there today comes to no other. A touchpoint that was itself the breakdown is no loss; one that catches those whom a pain point hits is a `recovery-lost`.", "Medium." + Regression.WithReason) { Heading = "Places to leave or to say how it was that are gone" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var gone in context.Gone)
        {
            if (gone.IsForNobody() || context.WasBreakdown(gone))
            {
                continue;
            }

            if (IsEnd(context.Before, gone))
            {
                yield return Gap(context, gone, "is where journeys end that do not reach the goal", $"Say how customers leave the journey {context.WhenAfter}, and who tells them.");
            }
            else if (AsksHowItWas(gone))
            {
                var others = context.After.Map.Touchpoints.Where(touchpoint => AsksHowItWas(touchpoint) && !touchpoint.IsForNobody()).ToList();
                List<Persona> without = [.. context.After.Map.Personas.Where(persona => context.Before.Map.Personas[persona.Key] is { } before && context.Before.IsMet(before, gone) && !others.Exists(touchpoint => context.After.IsMet(persona, touchpoint)))];
                if (others.Count == 0 || without.Count > 0)
                {
                    var whose = others.Count == 0 ? "customers" : GapText.Names(without);
                    yield return Gap(context, gone, $"is where {whose} can say how it was", $"Say with `feedback: true` where {(others.Count == 0 ? "they" : whose)} can {context.WhenAfter}.");
                }
            }
        }
    }

    private static bool AsksHowItWas(Touchpoint touchpoint) => touchpoint.Feedback == true || (touchpoint.Feedback is null && touchpoint.Type is TouchpointType.Survey or TouchpointType.Review);

    private static bool IsEnd(JourneySide side, Touchpoint touchpoint)
    {
        var goals = side.Map.Conversions.Select(conversion => conversion.At).OfType<Id<Touchpoint>>().ToHashSet();
        return touchpoint.Exit == true && goals.Count > 0 && !goals.Contains(touchpoint.Id) && IsReachedWithout(goals, side.Graph, touchpoint.Id);
    }

    // Who comes there only by way of a goal has reached it.
    private static bool IsReachedWithout(HashSet<Id<Touchpoint>> goals, JourneyGraph graph, Id<Touchpoint> end)
    {
        var entries = graph.Entries.Select(entry => entry.Touchpoint).ToHashSet();
        var (seen, left) = (new HashSet<Id<Touchpoint>> { end }, new Queue<Id<Touchpoint>>([end]));
        while (left.TryDequeue(out var at))
        {
            if (entries.Contains(at))
            {
                return true;
            }

            foreach (var before in graph.InEdges(at).Select(way => way.From).Where(from => !goals.Contains(from) && seen.Add(from)))
            {
                left.Enqueue(before);
            }
        }

        return false;
    }

    private Gap Gap(GapContext context, Touchpoint gone, string role, string advice)
    {
        var gap = new Gap
        {
            Id = IdOf(gone.Key),
            Kind = Kind,
            Severity = GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"The way out by {GapText.Name(gone)} is gone {Regression.Where(context)}",
            Message = $"{GapText.Name(gone)} {role} {context.WhenBefore}; {Regression.Where(context)} it is gone, and nothing takes its place.",
            Advice = advice,
            Elements = [context.Before.Touchpoint(gone)],
            Concerning = context.Work.Concerning(gone.Id),
        };
        return Regression.Explain(gap, context, context.After.Map.Removes[gone.Key]?.Because ?? []);
    }

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          payment: { entry: true, next: { confirmation: 60%, cancellation: 10% } }
          cancellation: { exit: true }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          payment: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          payment: { entry: true, next: { confirmation: 60%, cancellation: 10% } }
          cancellation: { exit: true }
          confirmation: {}
        """,
    };
}
