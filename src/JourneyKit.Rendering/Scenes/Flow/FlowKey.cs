using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>What the marks of a flow mean; only those on the page.</summary>
internal static class FlowKey
{
    private const double Swatch = 40;

    public static IReadOnlyList<KeyEntry> Of(FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var links = plan.Layout.Source.Links;
        var onward = Enumerable.Range(0, links.Count).Where(link => !plan.IsLoop(link)).Select(link => links[link]).ToList();
        var loops = Enumerable.Range(0, links.Count).Where(plan.IsLoop).Select(link => links[link]).ToList();
        var lost = plan.Bars.Select(bar => bar.Lost).Max();
        KeyEntry?[] entries =
        [
            new KeyEntry(plan.Layout.Source.IsCollapsed ? "touchpoints of a stage and row; height: visits per 100 journeys, coming back counted again" : "touchpoint; height: visits per 100 journeys, coming back counted again", 8, (x, y) => [new SceneBox(new Box(x, y - 8, 8, 16), Paint.Filled(Ink.Text))]),
            plan.Bars.Any(bar => bar.Begins > 0) ? new KeyEntry("begins here", 12, (x, y) => [Pen.From(x, y).Line(x + 11, y).Move(x + 7, y - 4).Line(x + 11, y).Line(x + 7, y + 4).Draw(Paint.Line(Ink.Text2, 1.5) with { Round = true })]) : null,
            onward.Any(link => !FlowStyle.IsBroken(link) && !FlowStyle.IsPartial(link)) ? Ribbon("goes on", false, false) : null,
            onward.Any(FlowStyle.IsPartial) ? Ribbon("keeps a part only", false, true) : null,
            onward.Any(FlowStyle.IsBroken) ? Ribbon("must repeat, or all is lost", true, false) : null,
            loops.Any(link => !FlowStyle.IsBroken(link) && !FlowStyle.IsPartial(link)) ? Loop("goes back, or tries again", false, false) : null,
            loops.Any(FlowStyle.IsPartial) ? Loop("goes back with a part only", false, true) : null,
            loops.Any(FlowStyle.IsBroken) ? Loop("goes back and must repeat", true, false) : null,
            lost > 0 ? new KeyEntry($"−{FlowFigures.Journeys(lost)} leaves here", 18, (x, y) => [FlowNodes.Wisp(x, y - 8, 8, Ink.Text3)]) : null,
            plan.Bars.Any(bar => bar.Meant > 0) ? new KeyEntry("ends here as intended", 18, (x, y) => [FlowNodes.Wisp(x, y - 8, 8, Ink.GoodMid)]) : null,
            plan.Bars.Any(bar => bar.IsConversion) ? new KeyEntry("conversion", 14, (x, y) => [Signs.Flag(x, y - 7, 14)]) : null,
            plan.Bars.Any(bar => bar.IsTruth) ? new KeyEntry("moment of truth", 14, (x, y) => [Signs.Star(x, y - 7, 14)]) : null,
        ];
        return [.. entries.OfType<KeyEntry>()];
    }

    private static KeyEntry Ribbon(string words, bool isBroken, bool isPartial)
        => new(words, Swatch, (x, y) => [new SceneBox(new Box(x, y - 6, Swatch, 12), FlowStyle.Ribbon(isBroken, isPartial))]);

    private static KeyEntry Loop(string words, bool isBroken, bool isPartial)
        => new(words, 26, (x, y) =>
        [
            .. FlowStyle.Loop(isBroken, isPartial, 1.6).Select(Pen.From(x, y - 5).Line(x + 18, y - 5).Quadratic(x + 26, y - 5, x + 26, y).Quadratic(x + 26, y + 5, x + 18, y + 5).Line(x + 6, y + 5).Draw),
            Pen.From(x + 9, y + 1).Line(x + 5, y + 5).Line(x + 9, y + 9).Draw(Paint.Line(isBroken ? Ink.Bad : Ink.Change, 1.75) with { Round = true }),
        ]);
}
