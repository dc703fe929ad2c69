using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Rendering.Diagrams;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Mermaid;

/// <summary>
/// Writes a flow as a flowchart of Mermaid: a subgraph for each stage, lines with the share of those who go this way and
/// as thick as many journeys pass, and dotted ones where the context is lost.
/// </summary>
internal sealed class MermaidFlow(IPicture picture) : IJourneyRenderer
{
    private const string Begin = "begin";
    private const string End = "done";

    public string Picture => picture.Name;

    public string Format => "mmd";

    public RenderedPicture Render(RenderRequest request)
    {
        var diagram = FlowDiagram.Of(Requests.Checked(request, picture));
        var text = Head(request.Map).Append($"flowchart {(Readings.Of(request.Map) == Reading.RightToLeft ? "RL" : "LR")}\n");
        text.Append($"    accTitle: {MermaidText.Escape(request.Map.Title, request.Map.Id.Value)}\n");
        foreach (var group in diagram.Groups)
        {
            Write(text, group);
        }

        Mark(text, Begin, FlowDiagram.BeginLabel, diagram.HasBegin);
        Mark(text, End, FlowDiagram.EndLabel, diagram.HasEnd);
        foreach (var edge in diagram.Edges)
        {
            text.Append($"    {Node(edge.From, Begin)} {(edge.IsBroken ? "-.->" : "-->")}{(edge.Label is { } label ? $"|\"{MermaidText.Escape(label, "")}\"|" : "")} {Node(edge.To, End)}\n");
        }

        foreach (var style in diagram.Edges.Select((edge, at) => (At: at, Style: $"stroke-width:{Figures.Number(edge.Thickness)}px{(edge.IsPartial ? ",stroke-dasharray:9 3" : "")}")).GroupBy(one => one.Style, StringComparer.Ordinal))
        {
            text.Append($"    linkStyle {string.Join(',', style.Select(one => one.At))} {style.Key}\n");
        }

        var file = text.ToString();
        return new RenderedPicture([new RenderedPage(file)]) { Losses = [.. MermaidLimits.Of(file, diagram.Edges.Count), .. FlowLosses.Of("A flowchart of Mermaid", request, diagram)] };
    }

    // Titles pass through Mermaid's cleaning of markup, which shows some of their characters as entities; accTitle does not.
    private static StringBuilder Head(JourneyMap map)
    {
        var title = MermaidText.Shown(map.Title, map.Id.Value);
        return new StringBuilder(IsShownAsItIs(title) ? $"---\ntitle: \"{JsonEncodedText.Encode(title, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"\n---\n" : "");
    }

    private static bool IsShownAsItIs(string title) => title.IndexOfAny(['<', '>']) < 0 && !(title.Contains('&', StringComparison.Ordinal) && title.Contains(';', StringComparison.Ordinal));

    private static void Write(StringBuilder text, StageGroup group)
    {
        var indent = group.Stage is null ? "    " : "        ";
        if (group.Stage is { } stage)
        {
            text.Append($"    subgraph stage_{Name(stage.Key)} [\"{MermaidText.Escape(stage.Name, stage.Key)}\"]\n");
        }

        foreach (var touchpoint in group.Touchpoints)
        {
            text.Append($"{indent}{Node(touchpoint.Id, "")}[\"{MermaidText.Escape(touchpoint.Name, touchpoint.Key)}\"]\n");
        }

        text.Append(group.Stage is null ? "" : "    end\n");
    }

    private static void Mark(StringBuilder text, string node, string label, bool isThere) => text.Append(isThere ? $"    {node}([\"{label}\"])\n" : "");

    // A prefix, since ids such as `end` mean something to Mermaid; no dashes, since two of them are an arrow.
    private static string Node(Id<Touchpoint>? touchpoint, string otherwise) => touchpoint is { } id ? $"touchpoint_{Name(id.Value)}" : otherwise;

    private static string Name(string id) => id.Replace('-', '_');
}
