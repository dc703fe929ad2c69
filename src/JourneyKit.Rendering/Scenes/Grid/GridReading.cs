using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Reads a map as what stands on a grid.</summary>
internal static class GridReading
{
    /// <summary>Above so many touchpoints, those of one stage and row become one.</summary>
    public const int MostTouchpoints = 60;

    /// <summary>Above so many touchpoints there is a table instead of a picture.</summary>
    public const int MostOfAll = 400;

    private const string Unnamed = "";

    /// <summary>Reads what a request asks for.</summary>
    public static GridSource Of(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var whole = JourneyGraph.Of(request.Map);
        return Of(request.Map, ConversionChain.Of(request.Persona is { } persona ? whole.For(persona) : whole), request.By ?? GridRows.Bys[0]);
    }

    /// <summary>The same, with the order of the document for the way where no transition says it.</summary>
    public static GridSource InOrder(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Chain.Graph.Transitions.Count > 0)
        {
            return source;
        }

        var itemOf = source.Items.SelectMany((item, index) => item.Touchpoints.Select(touchpoint => (touchpoint.Id, index))).ToDictionary(pair => pair.Id, pair => pair.index);
        var path = source.Chain.Graph.Touchpoints.Select(touchpoint => itemOf[touchpoint.Id]).ToList();
        return source with { Links = [.. path.Zip(path.Skip(1)).Where(pair => pair.First != pair.Second).Distinct().Select(pair => new GridLink(pair.First, pair.Second, 1, []))] };
    }

    private static GridSource Of(JourneyMap map, ConversionChain chain, string by)
        => chain.Graph.Touchpoints.Count is > MostTouchpoints and <= MostOfAll
            ? FoldedLoops.Without(Of(map, chain, by, isCollapsed: true), Of(map, chain, by, isCollapsed: false))
            : Of(map, chain, by, isCollapsed: false);

    private static GridSource Of(JourneyMap map, ConversionChain chain, string by, bool isCollapsed)
    {
        var touchpoints = chain.Graph.Touchpoints;
        var (rows, rowOf) = GridRows.Of(map, touchpoints, by);
        var (stages, stageOf) = by == "stage" ? ([Unnamed], new int[touchpoints.Count]) : StagesOf(map, touchpoints);
        var groups = Enumerable.Range(0, touchpoints.Count)
            .GroupBy(at => isCollapsed ? (stageOf[at], rowOf[at], -1) : (stageOf[at], rowOf[at], at))
            .Select(group => group.ToList())
            .ToList();
        var items = groups.Select(group => new GridItem([.. group.Select(at => touchpoints[at])], stageOf[group[0]], rowOf[group[0]])).ToList();
        var itemOf = items.SelectMany((item, index) => item.Touchpoints.Select(touchpoint => (touchpoint.Id, index))).ToDictionary(pair => pair.Id, pair => pair.index);
        var links = chain.Graph.Transitions
            .GroupBy(transition => (From: itemOf[transition.From], To: itemOf[transition.To]))
            .Where(group => !isCollapsed || group.Key.From != group.Key.To)
            .Select(group => new GridLink(group.Key.From, group.Key.To, group.Sum(transition => WeightOf(chain, transition)), [.. group.OrderByDescending(transition => WeightOf(chain, transition))]))
            .ToList();
        return new GridSource(chain, stages, rows, items, links)
        {
            IsCollapsed = isCollapsed,
            HiddenTransitions = chain.Graph.Transitions.Count - links.Sum(link => link.Transitions.Count),
        };
    }

    /// <summary>How many take a transition in one journey; where the flow is not known, its share.</summary>
    public static double WeightOf(ConversionChain chain, FlowTransition transition)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentNullException.ThrowIfNull(transition);
        var from = chain.Touchpoints.Count == 0 ? null : chain.Touchpoints[transition.From.Value];
        return (double)transition.Share * (from?.Visits ?? from?.Reach ?? (chain.IsComputed ? 0 : 1));
    }

    // Stages without a touchpoint have no column; what names no stage stands behind all of them.
    private static (IReadOnlyList<string> Names, int[] StageOf) StagesOf(JourneyMap map, IReadOnlyList<Touchpoint> touchpoints)
    {
        var used = touchpoints.Select(touchpoint => touchpoint.Stage?.Value).ToHashSet(StringComparer.Ordinal);
        var order = map.Stages.Keys.Where(used.Contains).Concat(used.Where(key => key is not null && !map.Stages.Contains(key)).Order(StringComparer.Ordinal)).ToList<string?>();
        if (order.Count == 0 || used.Contains(null))
        {
            order.Add(null);
        }

        var names = order.Select(key => key is null ? order.Count > 1 ? "No stage" : Unnamed : map.Stages[key]?.Name ?? key).ToList();
        return (names, [.. touchpoints.Select(touchpoint => order.IndexOf(touchpoint.Stage?.Value))]);
    }
}
