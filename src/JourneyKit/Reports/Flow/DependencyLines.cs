using JourneyKit.Graphs.Chain;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>What a conversion depends on: where a point more is worth most, and what it could not do without.</summary>
internal static class DependencyLines
{
    private const int Label = 20;

    // Below this a point more is a rounding of nothing.
    private const double LeastWorth = 0.0005;

    // The first conversion is what the map is about; --to tells more of another.
    private const int LeversOfOthers = 2;

    // More where one conversion was asked for.
    private static int Most(FlowResult result) => result.IsOnlyOne ? 8 : result.Conversions.Count == 1 ? 6 : 4;

    public static void Write(Pen pen, FlowResult result, ConversionFlow flow)
    {
        WriteLevers(pen, result, flow);
        var bottlenecks = result.Chain.Graph.SinglePointsOfFailure(flow.Conversion.Id);
        if (bottlenecks.Count > 0)
        {
            pen.Write($"  {"every way passes",-Label}  ").Mark().Line(string.Join(" → ", bottlenecks));
        }

        WriteRemovals(pen, result, flow, bottlenecks);
        if (result.IsOnlyOne)
        {
            MicroConversionLines.WriteSteps(pen, result);
        }
    }

    private static void WriteLevers(Pen pen, FlowResult result, ConversionFlow flow)
    {
        var levers = flow.Sensitivities
            .Where(lever => lever.Variant != SensitivityVariant.ToLeaving && lever.Derivative >= LeastWorth && lever.Share < 1)
            .OrderByDescending(lever => lever.Derivative)
            .Take(flow == result.Conversions[0] ? Most(result) : LeversOfOthers)
            .Select(lever => (Lever: lever, Name: lever.To is { } to ? $"{lever.Touchpoint} → {to}" : $"begin at {lever.Touchpoint}"))
            .ToList();
        var title = $"What {flow.Conversion.Id} depends on";
        var width = levers.Select(lever => lever.Name.Length).Append(title.Length).Max();
        pen.Line().Write(title.PadRight(width + 2), Tone.Strong).Line("    share  one point more gives", Tone.Faint);
        if (levers.Count == 0)
        {
            pen.Line("  no share can grow that would change it", Tone.Faint);
        }

        foreach (var (lever, name) in levers)
        {
            pen.Write($"  {name.PadRight(width)}  {Figures.Percent(lever.Share),7}  ").Write(Listing.Count(Figures.SignedPoints(lever.Derivative), "point"), Tone.Good);
            pen.Write(lever.Variant == SensitivityVariant.FromOthers ? lever.To is null ? "  taken from other entries" : "  taken from the other ways" : "", Tone.Faint);
            pen.Line(lever.IsAssumed ? "  assumed" : "", Tone.Faint);
        }
    }

    private static void WriteRemovals(Pen pen, FlowResult result, ConversionFlow flow, ElementList<Id<Touchpoint>> bottlenecks)
    {
        var isSaid = bottlenecks.Append(flow.Conversion.At!.Value).ToHashSet();
        var touchpoints = flow.TouchpointRemovals
            .Where(removal => removal.Effect > 0 && !isSaid.Contains(removal.Touchpoint))
            .Select(removal => (Id: removal.Touchpoint.Value, removal.Effect));
        WriteEffects(pen, "lost without", touchpoints, Most(result));
        if (flow.TouchpointRemovals.Any(removal => removal.Effect is null))
        {
            pen.Line($"  {"lost without",-Label}  not computed for touchpoints in loops that are too densely linked", Tone.Faint);
        }

        WriteEffects(pen, "lost without channel", flow.ChannelRemovals.Where(removal => removal.Effect > 0).Select(removal => (removal.Channel.Value, removal.Effect)), Most(result));
    }

    private static void WriteEffects(Pen pen, string label, IEnumerable<(string Id, double? Effect)> effects, int most)
    {
        var text = string.Join(", ", effects.OrderByDescending(effect => effect.Effect).Take(most).Select(effect => $"{effect.Id} {Figures.Percent(effect.Effect!.Value)}"));
        if (text.Length > 0)
        {
            pen.Write($"  {label,-Label}  ").Mark().Line(text);
        }
    }
}
