using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Flow;

/// <summary>The touchpoints to which no way leads from an entry, those that a recovery leads to apart from the others.</summary>
internal static class ReachLines
{
    private const int Most = 6;

    public static void Write(Pen pen, JourneyGraph graph)
    {
        if (graph.ReachedByRecoveryOnly.Count + graph.Unreachable.Count == 0)
        {
            return;
        }

        pen.Line().Line("On no way", Tone.Strong);
        Write(pen, "only a recovery leads to", graph.ReachedByRecoveryOnly);
        Write(pen, "nothing leads to", graph.Unreachable);
    }

    private static void Write(Pen pen, string words, ElementList<Id<Touchpoint>> touchpoints)
    {
        if (touchpoints.Count > 0)
        {
            pen.Line($"  {words} {string.Join(", ", touchpoints.Take(Most))}{(touchpoints.Count > Most ? $" and {touchpoints.Count - Most} more" : "")}");
        }
    }
}
