using JourneyKit.Model;
using JourneyKit.Rendering.Diagrams;
using JourneyKit.Rendering.Dot;
using JourneyKit.Rendering.Tests.Mermaid;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Dot;

public sealed class DotFlowTests
{
    private const int MostTouchpoints = 24;

    // Graphviz needs long for the largest.
    private static readonly IReadOnlyList<JourneyMap> Corpus =
    [
        .. Asking.Maps.Select(map => map.Map).Where(map => map.Touchpoints.Count <= MostTouchpoints),
        .. Enumerable.Range(0, 40).Select(RandomMaps.Map),
        HostileNames.Map,
        .. HostileNames.All.Select(HostileNames.Titled),
    ];

    [Fact]
    public async Task Graphviz_shows_every_title_stage_touchpoint_and_share_as_it_is()
    {
        Graphviz.Require();
        foreach (var map in Corpus)
        {
            var diagram = FlowDiagram.Of(new RenderRequest(map));
            IEnumerable<string> expected =
            [
                DotText.Shown(map.Title, map.Id.Value),
                .. map.Touchpoints.Select(touchpoint => DotText.Shown(touchpoint.Name, touchpoint.Key)),
                .. diagram.Groups.Where(group => group.Stage is not null).Select(group => DotText.Shown(group.Stage!.Name, group.Stage.Key)),
                .. diagram.Edges.Select(edge => edge.Label).OfType<string>(),
                .. diagram.Edges.Any(edge => edge.From is null) ? ["Journeys begin"] : Array.Empty<string>(),
                .. diagram.Edges.Any(edge => edge.To is null) ? ["They end as intended"] : Array.Empty<string>(),
            ];
            Assert.Equal(expected.Order(StringComparer.Ordinal), (await Graphviz.Texts(Text(map))).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Lines_are_as_thick_as_many_journeys_pass_and_say_whether_context_is_lost()
    {
        var map = Maps.Read("""
            journeykit: 1
            id: shop
            title: Shop
            state: current
            stages: { buy: {} }
            touchpoints:
              find: { entry: 1, next: { pay: { share: 0.5, continuity: lost }, ask: { share: 0.25, continuity: partial } } }
              ask: { next: { pay: 1 } }
              pay: { stage: buy, exit: true }
            """);
        Assert.Equal(
            """
            digraph flow {
                graph [label="Shop", labelloc=t, rankdir=LR, charset="UTF-8", fontname="Helvetica,Arial,sans-serif"];
                node [shape=box, style=rounded, fontname="Helvetica,Arial,sans-serif"];
                edge [fontname="Helvetica,Arial,sans-serif", fontsize=11];
                subgraph "cluster_buy" {
                    label="Buy";
                    "pay" [label="Pay"];
                }
                "find" [label="Find"];
                "ask" [label="Ask"];
                "(begin)" [label="Journeys begin", shape=plaintext];
                "(end)" [label="They end as intended", shape=plaintext];
                "(begin)" -> "find" [label="100%", penwidth=8];
                "find" -> "pay" [label="50%", penwidth=4.5, style=dashed];
                "find" -> "ask" [label="25%", penwidth=2.8, style=dotted];
                "ask" -> "pay" [label="100%", penwidth=2.8];
                "pay" -> "(end)" [label="100%", penwidth=6.3];
            }

            """,
            Text(map),
            ignoreLineEndingDifferences: true);
        Assert.Equal(["How many drop off at 1 touchpoint is not shown."], JourneyPictures.Render("flow", "dot", new RenderRequest(map)).Losses.Take(1));
    }

    private static string Text(JourneyMap map) => JourneyPictures.Render("flow", "dot", new RenderRequest(map)).Pages[0].Text;
}
