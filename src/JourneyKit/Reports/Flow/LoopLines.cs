using JourneyKit.Graphs;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Flow;

/// <summary>The loops, each by a shortest way round.</summary>
internal static class LoopLines
{
    private const int MostLoops = 5;
    private const int MostSteps = 6;

    public static void Write(Pen pen, ConversionChain chain)
    {
        var loops = chain.Graph.Loops.OrderBy(loop => loop.HasWayOut).ToList();
        if (loops.Count == 0)
        {
            return;
        }

        pen.Line().Line("Loops", Tone.Strong);
        foreach (var loop in loops.Take(MostLoops))
        {
            pen.Write("  ").Write(TextOf(loop)).Line(loop.HasWayOut ? "" : "  no way out", Tone.Warning);
        }

        if (loops.Count > MostLoops)
        {
            pen.Line($"  {loops.Count - MostLoops} more", Tone.Faint);
        }
    }

    private static string TextOf(Loop loop)
    {
        var steps = loop.Cycle.Count <= MostSteps ? string.Join(" → ", loop.Cycle) : $"{string.Join(" → ", loop.Cycle.Take(MostSteps - 1))} → … → {loop.Cycle[^1]}";
        var others = loop.Touchpoints.Skip(loop.Cycle.Count).ToList();
        var round = $"{steps} → {loop.Cycle[0]}";
        return others.Count == 0 ? round : $"{round}, entangled with {string.Join(", ", others.Take(MostSteps))}{(others.Count > MostSteps ? $" and {others.Count - MostSteps} more" : "")}";
    }
}
