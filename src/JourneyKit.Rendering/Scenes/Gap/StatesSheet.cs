using JourneyKit.Gaps.States;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The headline numbers of all states side by side, where there are more than two.</summary>
internal static class StatesSheet
{
    private const double LabelWidth = 320;
    private const double MostColumn = 260;
    private const double Row = 34;
    private const double BaseLine = 22;
    private const string Unknown = "not known";

    /// <summary>Lays it out.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="states">All states, the earliest first; more than two.</param>
    public static Scene Draw(RenderRequest request, IReadOnlyList<JourneyMap> states)
    {
        var (canvas, names, series) = (new Canvas(), Names(states), StateSeries.Of(states));
        var title = $"{JourneyTitle.Of(request)}: from state to state";
        var finding = string.Join(" ", names.Zip(series.Totals).Skip(1).Select(state => $"{state.First}: {state.Second.Closed} of {Listing.Count(state.Second.Of, "planned gap")} closed."));
        var y = Heading.Draw(canvas, request.Map, title, finding, GapSizes.Inner, isSmall: true, from: states[0]) + Space.Block;
        var width = Math.Min(MostColumn, (GapSizes.Inner - LabelWidth) / states.Count);
        Line(canvas, y, width, "", names, Fonts.BodyBold);
        y += Row;
        canvas.Line(Space.Margin, y, Space.Margin + LabelWidth + (width * states.Count), y, Paint.Line(Ink.Text, 1.25));
        foreach (var (label, cells) in Rows(states, series))
        {
            Line(canvas, y, width, label, cells, Fonts.Meta);
            y += Row;
            canvas.Line(Space.Margin, y, Space.Margin + LabelWidth + (width * states.Count), y, Paint.Line(Ink.Rule));
        }

        y = Footer.Draw(canvas, ["The planned gaps are those between the first state and the last.", request.Source], Space.Margin, y + Space.Block, GapSizes.Inner);
        return new Scene("gap", GapSizes.Width, y + Space.Margin, canvas.Nodes)
        {
            Title = title,
            Description = finding,
            Language = request.Map.Language ?? states[0].Language,
            Reading = Readings.Of(request.Map),
        };
    }

    private static IEnumerable<(string Label, IReadOnlyList<string> Cells)> Rows(IReadOnlyList<JourneyMap> states, StateSeries series)
    {
        var chains = states.Select(state => ConversionChain.Of(JourneyGraph.Of(state))).ToList();
        foreach (var conversion in states.Reverse().SelectMany(state => state.Conversions).DistinctBy(conversion => conversion.Id))
        {
            yield return (conversion.Name, [.. states.Zip(chains, (state, chain) => !state.Conversions.Contains(conversion.Key) ? "not defined"
                : chain.Conversions.FirstOrDefault(flow => flow.Conversion.Id == conversion.Id)?.Probability is { } share ? Figures.Percent(share) : Unknown)]);
        }

        yield return ("Mean feeling, −2 to +2", [.. states.Select(state => MeanFeeling.Of(new DrawnMap(state, null), state.Touchpoints) is { } mean ? Figures.Signed((decimal)mean) : Unknown)]);
        yield return ("Pain points", [.. states.Select(state => Figures.Number(state.Touchpoints.Sum(touchpoint => touchpoint.PainPoints.Count)))]);
        yield return ("Touchpoints", [.. states.Select(state => Figures.Number(state.Touchpoints.Count))]);
        yield return ("Planned gaps closed", [.. series.Totals.Select(total => $"{Figures.Number(total.Closed)} of {Figures.Number(total.Of)}")]);
    }

    // States of one name are numbered.
    private static List<string> Names(IReadOnlyList<JourneyMap> states)
        => [.. states.Select((state, at) => states.Count(other => other.StateName == state.StateName) == 1 ? state.StateName : $"{state.StateName} {Figures.Number(states.Take(at + 1).Count(other => other.StateName == state.StateName))}")];

    private static void Line(Canvas canvas, double y, double width, string label, IReadOnlyList<string> cells, TextFont font)
    {
        canvas.Text(TextFlow.Line(label, Fonts.BodyBold, LabelWidth - Space.Cell), Space.Margin, y + BaseLine, Ink.Text2, cell: new Box(Space.Margin, y, LabelWidth, Row));
        for (var at = 0; at < cells.Count; at++)
        {
            var cell = new Box(Space.Margin + LabelWidth + (at * width), y, width, Row);
            canvas.Text(TextFlow.Line(cells[at], font, width - Space.Cell), cell.X, y + BaseLine, cell: cell);
        }
    }
}
