using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Where journeys end, on purpose or not.</summary>
internal static class Ends
{
    public static IEnumerable<int> Exits(FlowStructure flow) => Enumerable.Range(0, flow.Count).Where(vertex => flow.At(vertex).Exit == true);

    public static IEnumerable<int> DeadEnds(JourneyMap map, FlowStructure flow)
    {
        var goals = map.Conversions.Select(conversion => conversion.At).ToHashSet();
        return Enumerable.Range(0, flow.Count).Where(vertex => flow.Rows.From(vertex).IsEmpty && flow.At(vertex).Exit != true && !goals.Contains(flow.At(vertex).Id));
    }
}
