using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Puts a flow into words.</summary>
internal static class FlowWords
{
    private const int MostPlaces = 3;
    private const int MostAssumptions = 6;
    private const int MostLoops = 6;

    /// <summary>The sentence to keep: how many convert, and where most are lost.</summary>
    public static string? Finding(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var first = source.Chain.Conversions.FirstOrDefault(flow => flow.Probability is not null);
        var reached = first is null ? null
            : $"{(first.UpperBound > first.Probability ? "At least " : "")}{FlowFigures.Journeys(first.Probability!.Value)} of 100 journeys reach {first.Conversion.Name}.";
        var lost = source.Chain.Touchpoints.Where(flow => flow.DropOff > 0).OrderByDescending(flow => flow.DropOff).Take(MostPlaces)
            .Select(flow => $"{NameOf(source, flow.Touchpoint)} ({FlowFigures.Journeys(flow.DropOff)})").ToList();
        return (reached, lost.Count) switch
        {
            (null, 0) => null,
            (_, 0) => reached,
            _ => $"{reached} Most are lost at {And(lost)}.".TrimStart(),
        };
    }

    /// <summary>What a bar says, for those who do not see it.</summary>
    public static string Of(FlowPlan plan, int item)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (bar, source) = (plan.Bars[item], plan.Layout.Source.Items[item]);
        var words = $"{source.Name}: {(bar.Visits is null ? "visits without bound" : $"{FlowFigures.Visits(bar.Visits)} visits")} per 100 journeys.";
        words += bar.Begins > 0 ? $" {FlowFigures.Journeys(bar.Begins)} begin here." : "";
        words += bar.Lost > 0 ? $" {FlowFigures.Journeys(bar.Lost)} are lost here." : "";
        words += bar.Meant > 0 ? $" {FlowFigures.Journeys(bar.Meant)} end here as intended." : "";
        return words + (bar.IsTruth ? " A moment of truth." : "") + (bar.IsConversion ? " A conversion." : "")
            + (source.Only is null ? $" {string.Join(", ", source.Touchpoints.Select(touchpoint => touchpoint.Name))}." : "");
    }

    /// <summary>What a ribbon or a loop says.</summary>
    public static string Of(GridSource source, GridLink link)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(link);
        if (link.Transitions.Count == 0)
        {
            return $"{source.Items[link.From].Name} → {source.Items[link.To].Name}: next in the document";
        }

        var only = link.Transitions.Count == 1 ? link.Transitions[0] : null;
        var share = only is null ? Listing.Count(link.Transitions.Count, "transition") : $"{FlowFigures.Share((double)only.Share)}{(only.IsAssumed ? ", assumed" : "")}";
        var number = source.Chain.IsComputed ? $", {FlowFigures.Journeys(link.Weight)} of 100 journeys" : "";
        var context = only?.Transition.Continuity is { } continuity ? $"; {Context(continuity)}" : "";
        return $"{source.Items[link.From].Name} → {source.Items[link.To].Name}: {share}{number}{context}";
    }

    /// <summary>The shares that nobody stated.</summary>
    public static string? Assumed(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var graph = source.Chain.Graph;
        if (graph.Assumptions.Count == 0 || graph.Transitions.Count == 0)
        {
            return null;
        }

        var first = graph.Assumptions.Take(MostAssumptions).Select(assumption => AssumptionOf(source, assumption));
        var more = graph.Assumptions.Count - MostAssumptions;
        return $"{graph.Assumptions.Count} of {Listing.Count(graph.ShareCount, "share")} {(graph.Assumptions.Count == 1 ? "is" : "are")} assumed: {string.Join(", ", first)}{(more > 0 ? $" and {more} more" : "")}.";
    }

    /// <summary>Every transition that leads back or tries again, and the loops that nothing leads out of.</summary>
    public static string? Loops(GridLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var source = layout.Source;
        var back = layout.Backward.SelectMany(link => link.Transitions).Select(way => $"{NameOf(source, way.From)} → {NameOf(source, way.To)}").ToList();
        var closed = source.Chain.Graph.Loops.Where(loop => !loop.HasWayOut).Select(loop => NameOf(source, loop.Cycle[0])).ToList();
        var words = back.Count == 0 ? "" : $"{Listing.Count(back.Count, "transition leads", "transitions lead")} back or {(back.Count == 1 ? "tries" : "try")} again: {Few(back, MostLoops)}.";
        return closed.Count == 0 ? words : $"{words} No way leads out of the {(closed.Count == 1 ? "loop" : "loops")} through {Few(closed, MostLoops)}.".TrimStart();
    }

    /// <summary>What a picture of a large map leaves out.</summary>
    /// <param name="source">What stands on the grid.</param>
    /// <param name="shape">What a touchpoint is drawn as: "bar" or "box".</param>
    public static string? Hidden(GridSource source, string shape)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.IsCollapsed
            ? $"Each {shape} stands for the touchpoints of a stage and row, since there are {source.Touchpoints}{(source.HiddenTransitions > 0 ? $"; {Listing.Count(source.HiddenTransitions, "transition")} within or back and forth between those {(source.HiddenTransitions == 1 ? "is" : "are")} not drawn" : "")}."
            : null;
    }

    /// <summary>Whether a number has no bound, or where journeys begin is not known.</summary>
    public static string? Unknown(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var begin = source.Chain.Graph.UnknownEntryShare > 0 ? $"Where {FlowFigures.Share((double)source.Chain.Graph.UnknownEntryShare)} of journeys begin is not known." : "";
        return source.Chain.IsUnbounded ? $"{Figures.Unbounded}: journeys come round without end; the bar shows how many come there at all. {begin}".TrimEnd() : begin;
    }

    /// <summary>Several as a list in a sentence.</summary>
    public static string And(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
    }

    private static string Few(List<string> all, int most)
        => string.Join(", ", all.Take(most)) + (all.Count > most ? $" and {all.Count - most} more" : "");

    private static string Context(Continuity continuity) => continuity switch
    {
        Continuity.Resumes => "goes on where it stopped",
        Continuity.Partial => "keeps a part only",
        Continuity.Repeats => "must repeat",
        _ => "all is lost",
    };

    private static string AssumptionOf(GridSource source, Assumption assumption)
        => assumption.Touchpoint is { } from && assumption.To is { } to ? $"{NameOf(source, from)} → {NameOf(source, to)} {FlowFigures.Share((double)assumption.Share)}"
            : assumption.Touchpoint is { } entry ? $"{FlowFigures.Share((double)assumption.Share)} begin at {NameOf(source, entry)}"
            : $"{FlowFigures.Share((double)assumption.Share)} of customers are {source.Chain.Graph.Map.Personas[assumption.Persona!.Value]?.Name}";

    private static string NameOf(GridSource source, Id<Touchpoint> touchpoint) => source.Chain.Graph.Touchpoints[touchpoint]!.Name;
}
