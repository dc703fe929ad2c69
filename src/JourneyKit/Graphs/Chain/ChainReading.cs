using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Puts the numbers of a chain into the terms of the map.</summary>
internal static class ChainReading
{
    public static ConversionChain Of(JourneyGraph graph, Id<Conversion>? asked)
    {
        var inputs = new ChainInputs(graph.ShareCount, graph.Assumptions, graph.UnknownEntryShare, 0);
        if (!graph.HasFlow)
        {
            return new ConversionChain(graph, ChainOutcome.NoFlow, inputs);
        }

        var basis = ChainBasis.Of(graph);
        if (!basis.Entries.Any(entry => entry > 0))
        {
            return new ConversionChain(graph, ChainOutcome.NoEntry, inputs);
        }

        var numbers = VisitNumbers.Of(basis.Factors, basis.Entries);
        return numbers.Residual <= ChainInputs.MostResidual
            ? Computed(basis, numbers, inputs, asked)
            : new ConversionChain(graph, ChainOutcome.Unreliable, inputs with { Residual = numbers.Residual });
    }

    private static ConversionChain Computed(ChainBasis basis, VisitNumbers numbers, ChainInputs inputs, Id<Conversion>? asked)
    {
        var (graph, map) = (basis.Graph, basis.Graph.Map);
        var used = graph.Touchpoints.Select(touchpoint => touchpoint.Channel).ToHashSet();
        ElementList<Id<Channel>> channels = new([.. map.Channels.Select(channel => channel.Id).Where(id => used.Contains(id))]);
        var placed = map.Conversions.ToLookup(conversion => conversion.At is { } at && basis.VertexOf(at) >= 0);
        var places = placed[true].Select(conversion => (conversion.Id, At: basis.VertexOf(conversion.At!.Value))).OrderBy(place => place.Id != asked);
        var leftOut = DependencyBudget.LeftOut(basis, places, channels.Count);
        ElementList<ConversionFlow> conversions = new([.. placed[true].Select(conversion => new ConversionFlow(basis, conversion, basis.VertexOf(conversion.At!.Value), channels, numbers) { AreDependenciesLeftOut = leftOut.Contains(conversion.Id) })]);
        var averages = numbers.Loops.Length == 0 ? new JourneyAverages(basis, numbers) : null;
        return new ConversionChain(graph, ChainOutcome.Computed, inputs with { Residual = conversions.Select(flow => flow.Residual).Append(numbers.Residual).Max() })
        {
            Basis = basis,
            Conversions = conversions,
            ConversionsWithoutPlace = new([.. placed[false].Select(conversion => conversion.Id)]),
            Touchpoints = TouchpointsOf(basis, numbers),
            MicroConversions = MicroConversions.Of(basis, numbers, conversions),
            UnendingLoops = new([.. graph.Loops.Where(loop => double.IsInfinity(numbers.Visits[basis.VertexOf(loop.Touchpoints[0])]))]),
            Unending = Math.Min(numbers.Loops.Sum(loop => numbers.Reach[loop[0]]), 1),
            Touches = averages?.Touches(),
            Time = averages?.Time(),
            Effort = averages?.Effort(),
        };
    }

    private static ElementMap<TouchpointFlow> TouchpointsOf(ChainBasis basis, VisitNumbers numbers)
    {
        var graph = basis.Graph;
        var deadEnds = graph.DeadEnds.ToHashSet();
        var entries = new KeyValuePair<string, TouchpointFlow>[graph.Touchpoints.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var id = graph.Touchpoints[i].Id;
            var here = graph.Leaving(id)!.Value;
            JourneyEnd? end = here switch
            {
                { Share: <= 0 } => null,
                { IsExit: true } => JourneyEnd.Exit,
                _ when deadEnds.Contains(id) => JourneyEnd.DeadEnd,
                _ => graph.Structure.LeadsOn(i) ? JourneyEnd.DropOff : JourneyEnd.Conversion,
            };
            var ending = here.Share > 0 ? Math.Min(numbers.Visits[i] * basis.Matrix.Leaving[i], 1) : 0;
            entries[i] = KeyValuePair.Create(id.Value, new TouchpointFlow(id, Finite(numbers.Visits[i]), Finite(numbers.Reach[i]), here.Share, ending) { End = end });
        }

        return new(new ValueMap<string, TouchpointFlow>(entries));
    }

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
