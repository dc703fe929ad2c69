using JourneyKit;
using JourneyKit.Changes;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Validation;
using QuikGraph;

// Uses every part of the library once; the exit code says whether all came out as it should.
var document = JourneyDocument.Load(args[0]);
if (document.Map is not { } map)
{
    Console.WriteLine(string.Join('\n', document.Diagnostics));
    return 1;
}

var findings = new JourneyValidator().Validate(document).Count;
var again = JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Json), JourneyFormat.Json);
var andAgain = JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Yaml), JourneyFormat.Yaml);
var changes = JourneyComparison.Compare(document.Baseline?.Map ?? map, map).Count;
var graph = JourneyGraph.Of(map);
var isSameGraph = Leading(graph) == Leading(graph.ToMutable());
Console.WriteLine($"{map.Title}: {map.Touchpoints.Count} touchpoints, {findings} findings, {changes} changes, schema of {JourneyJsonSchema.Text.Length} characters");
return map == again.Map && map == andAgain.Map && changes > 0 && isSameGraph ? 0 : 2;

static int Leading(IBidirectionalGraph<Id<Touchpoint>, FlowTransition> graph) => graph.Vertices.Sum(vertex => graph.OutEdges(vertex).Count() + (10 * graph.InDegree(vertex)));
