using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Customers can no longer say how it was at a touchpoint.</summary>
internal sealed class FeedbackLost : LostTrait
{
    public override GapKind Kind { get; } = new("feedback-lost", GapGroup.Regressions, "Customers can say today how it was at a touchpoint, and no longer in the future map, which keeps the touchpoint. Unclear where the future map says nothing of it.", "Medium, low where it is unclear." + Regression.WithReason) { Heading = "Touchpoints that no longer ask for feedback" };

    // Whoever is asked further on the same way can still say how it was.
    protected override HashSet<Id<Touchpoint>> Elsewhere(GapContext context)
    {
        var before = context.After.Map.Touchpoints.SelectMany(from => from.Next.Select(next => (next.To, From: from.Id))).ToLookup(way => way.To, way => way.From);
        var asked = context.After.Map.Touchpoints.Where(touchpoint => touchpoint.Feedback == true).Select(touchpoint => touchpoint.Id).ToList();
        var (found, left) = (asked.ToHashSet(), new Queue<Id<Touchpoint>>(asked));
        while (left.TryDequeue(out var next))
        {
            foreach (var from in before[next].Where(found.Add))
            {
                left.Enqueue(from);
            }
        }

        return found;
    }

    protected override GapSeverity Severity => GapSeverity.Medium;

    protected override string NoLonger => "they no longer can";

    protected override string Whether => "whether they still can";

    protected override bool? Has(Touchpoint touchpoint) => touchpoint.Feedback;

    protected override string Title(string name, string where) => $"No feedback at {name} {where}";

    protected override string Unsaid(string name) => $"Feedback at {name} is not mentioned any more";

    protected override string Known(string name, string when) => $"Customers can say {when} how it was at {name}";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          confirmation: { feedback: true }
        """,
        """
        touchpoints:
          confirmation: { feedback: false }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          confirmation: { feedback: true }
        """,
    };
}
