using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Where journeys end, on purpose or not.</summary>
internal static class Ends
{
    public static IEnumerable<int> Exits(FlowStructure flow) => Enumerable.Range(0, flow.Count).Where(vertex => flow.At(vertex).Exit == true);

    /// <summary>Where nothing leads on and nobody says why. Where all try again for ever it is a loop instead.</summary>
    public static IEnumerable<int> DeadEnds(JourneyMap map, FlowStructure flow, Func<int, decimal> leavingAt)
    {
        var goals = map.Conversions.Select(conversion => conversion.At).ToHashSet();
        return Enumerable.Range(0, flow.Count).Where(vertex => !flow.LeadsOn(vertex) && flow.At(vertex).Exit != true && !goals.Contains(flow.At(vertex).Id)
            && (flow.Rows.From(vertex).IsEmpty || leavingAt(vertex) > 0));
    }
}
