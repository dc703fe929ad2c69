using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Scenes.Swimlane;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Where journeys go and where they end: bars as high and ribbons as wide as many of 100 journeys pass.</summary>
internal sealed class FlowPicture : IPicture
{
    public string Name => "flow";

    public IReadOnlyList<string> Bys => GridRows.Bys;

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var source = GridReading.Of(request);
        return
        [
            FlowNotice.Reason(source) is { } reason ? FlowNotice.Draw(request, source, Name, reason)
                : FlowNotice.NoShares(source) is { } unknown ? SwimScene.Draw(request, source, Name, TitleWithoutShares(request), unknown)
                : Draw(request, source),
        ];
    }

    private Scene Draw(RenderRequest request, GridSource source)
    {
        var canvas = new Canvas();
        var layout = GridLayout.Of(source);
        var columns = GridColumns.ForNames(layout, Fonts.BodyBold);
        var width = columns.PageWidth;
        var inner = width - (2 * Space.Margin);
        var finding = FlowWords.Finding(source);
        var y = Heading.Draw(canvas, request.Map, Title(request), finding, inner) + Space.Block;
        var bars = FlowBar.Of(source, request.Map.Conversions);
        var plan = FlowPlan.Of(layout, columns, bars, y);
        plan.Frame.Draw(canvas);
        FlowRibbons.Draw(canvas, plan);
        FlowNodes.DrawLeaving(canvas, plan);
        FlowLoops.Draw(canvas, plan);
        FlowNodes.Draw(canvas, plan);
        FlowRibbons.DrawShares(canvas, plan, Taken(plan));
        y = FlowEnds.Draw(canvas, source, Space.Margin, plan.Frame.Bottom + Space.Block, inner);
        y = Key.Draw(canvas, FlowKey.Of(plan), Space.Margin, y + 12, inner);
        y = Footer.Draw(canvas, [FlowWords.Assumed(source), FlowWords.Unknown(source), FlowWords.Loops(layout), FlowWords.Hidden(source, "bar"), request.Source], Space.Margin, y + 12, inner);
        return new Scene(Name, width, y + Space.Block, canvas.Nodes)
        {
            Title = $"Flow: {request.Map.Title}, {StateWords.When(request.Map)}",
            Description = $"Touchpoints in columns by stage and rows by {request.By ?? "channel"}; ribbons show how many of 100 journeys pass. {finding}".TrimEnd(),
            Language = request.Map.Language,
            Reading = Readings.Of(request.Map),
        };
    }

    private static string Title(RenderRequest request)
        => $"{request.Map.Title}: where 100 journeys{Of(request)} go, and where they end";

    private static string TitleWithoutShares(RenderRequest request)
        => $"{request.Map.Title}: where journeys{Of(request)} go";

    private static string Of(RenderRequest request) => request.Persona is { } persona ? $" of {request.Map.Personas[persona]!.Name}" : "";

    private static Obstacles Taken(FlowPlan plan)
    {
        var taken = new Obstacles();
        for (var item = 0; item < plan.Labels.Length; item++)
        {
            taken.Add(plan.Labels[item].Box(plan.X(item), plan.Frame.LabelTop(item)));
        }

        return taken;
    }
}
