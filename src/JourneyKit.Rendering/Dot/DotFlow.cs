using System.Text;
using JourneyKit.Rendering.Diagrams;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Dot;

/// <summary>
/// Writes a flow for Graphviz: a cluster for each stage, lines with the share of those who go this way and as thick as
/// many journeys pass, dashed where the context is lost and dotted where a part of it is.
/// </summary>
internal sealed class DotFlow(IPicture picture) : IJourneyRenderer
{
    // No id has a parenthesis.
    private const string Begin = "(begin)";
    private const string End = "(end)";

    public string Picture => picture.Name;

    public string Format => "dot";

    public RenderedPicture Render(RenderRequest request)
    {
        var diagram = FlowDiagram.Of(Requests.Checked(request, picture));
        var text = new StringBuilder("digraph flow {\n");
        text.Append($"    graph [label={DotText.Label(request.Map.Title, request.Map.Id.Value)}, labelloc=t, rankdir={(Readings.Of(request.Map) == Reading.RightToLeft ? "RL" : "LR")}, charset=\"UTF-8\", fontname=\"Helvetica,Arial,sans-serif\"];\n");
        text.Append("    node [shape=box, style=rounded, fontname=\"Helvetica,Arial,sans-serif\"];\n");
        text.Append("    edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=11];\n");
        foreach (var group in diagram.Groups)
        {
            Write(text, group);
        }

        Mark(text, Begin, FlowDiagram.BeginLabel, diagram.HasBegin);
        Mark(text, End, FlowDiagram.EndLabel, diagram.HasEnd);
        foreach (var edge in diagram.Edges)
        {
            text.Append($"    \"{edge.From?.Value ?? Begin}\" -> \"{edge.To?.Value ?? End}\" [{string.Join(", ", Attributes(edge))}];\n");
        }

        return new RenderedPicture([new RenderedPage(text.Append("}\n").ToString())]) { Losses = [.. FlowLosses.Of("A graph of Graphviz", request, diagram)] };
    }

    private static void Write(StringBuilder text, StageGroup group)
    {
        var indent = group.Stage is null ? "    " : "        ";
        if (group.Stage is { } stage)
        {
            text.Append($"    subgraph \"cluster_{stage.Key}\" {{\n        label={DotText.Label(stage.Name, stage.Key)};\n");
        }

        foreach (var touchpoint in group.Touchpoints)
        {
            text.Append($"{indent}\"{touchpoint.Key}\" [label={DotText.Label(touchpoint.Name, touchpoint.Key)}];\n");
        }

        text.Append(group.Stage is null ? "" : "    }\n");
    }

    private static void Mark(StringBuilder text, string node, string label, bool isThere) => text.Append(isThere ? $"    \"{node}\" [label=\"{label}\", shape=plaintext];\n" : "");

    private static IEnumerable<string> Attributes(FlowEdge edge)
    {
        if (edge.Label is { } label)
        {
            yield return $"label={DotText.Label(label, "")}";
        }

        yield return $"penwidth={Figures.Number(edge.Thickness)}";
        if (edge.IsBroken || edge.IsPartial)
        {
            yield return $"style={(edge.IsBroken ? "dashed" : "dotted")}";
        }
    }
}
