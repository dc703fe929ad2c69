using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class SampleGraphTests
{
    public static TheoryData<string> Documents => new(Repository.ValidDocuments.Select(path => Path.GetRelativePath(Repository.Root, path)).ToArray());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_question_has_an_answer_for_everybody_and_for_each_persona(string path)
    {
        if (JourneyDocument.Load(Repository.PathTo(path)).Map is not { } map)
        {
            return;
        }

        foreach (var graph in map.Personas.Select(persona => JourneyGraph.Of(map, persona.Id)).Append(JourneyGraph.Of(map)))
        {
            Assert.All(graph.Touchpoints, t => Assert.InRange(graph.TransitionsFrom(t.Id).Sum(n => n.Share) + graph.Leaving(t.Id)!.Value.Share, 0.9999999m, 1.0000001m));
            Assert.True(graph.Assumptions.Count <= graph.ShareCount);
            Assert.All(map.Conversions.Where(conversion => conversion.At is not null), conversion => Assert.All(graph.PathsFromEntries(conversion.At!.Value, mostPaths: 20), way => Assert.Equal(conversion.At, way[^1])));
            Assert.All(map.Conversions, conversion => Assert.All(graph.SinglePointsOfFailure(conversion.Id), point => Assert.Contains(conversion.At!.Value, graph.ReachableFrom(point))));
            Assert.All(map.Personas, persona => Assert.NotNull(graph.AvoidedBy(persona.Id)));
            Assert.Equal(graph.ChannelSwitches.Count, graph.ChannelMatrix.Cells.Where(cell => cell.From != cell.To).Sum(cell => cell.Count));
            Assert.All(graph.HandOversAcrossActions, hand => Assert.NotEqual(hand.FromChannel, hand.ToChannel));
            Assert.DoesNotContain(graph.Loops, loop => !loop.HasWayOut);
        }
    }
}
