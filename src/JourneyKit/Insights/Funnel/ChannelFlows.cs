using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Insights.Funnel;

/// <summary>The use of each channel.</summary>
internal static class ChannelFlows
{
    /// <summary>The channels in the order of the map.</summary>
    /// <param name="chain">The flow.</param>
    /// <param name="reach">How many come to groups of its touchpoints.</param>
    /// <param name="moves">Its switches of channel.</param>
    /// <param name="personas">The flows of the personas; empty where they do not differ.</param>
    public static ElementList<ChannelFlow> Of(ConversionChain chain, GroupReach reach, ElementList<ChannelMove> moves, ElementList<PersonaFlow> personas)
        => !chain.IsComputed ? [] : [.. chain.Graph.ChannelMatrix.Channels.Select(channel => new ChannelFlow(
            channel,
            Visits(chain, channel),
            reach.Of(touchpoint => touchpoint.Channel == channel),
            Sum(moves.Where(move => move.To == channel).Select(move => move.PerJourney)),
            Sum(moves.Where(move => move.From == channel).Select(move => move.PerJourney)),
            By(personas, channel)))];

    private static double? Visits(ConversionChain chain, Id<Channel> channel)
        => Sum(chain.Touchpoints.Where(flow => chain.Graph.Touchpoints[flow.Touchpoint]!.Channel == channel).Select(flow => flow.Visits));

    // Who comes into a loop without a way out has no number of visits to compare.
    private static ElementList<ChannelPersona> By(ElementList<PersonaFlow> personas, Id<Channel> channel)
    {
        var (counted, visits) = (personas.Sum(persona => persona.Counted), personas.Where(persona => persona.Counted > 0).Select(persona => Visits(persona.Chain, channel)).ToList());
        if (counted <= 0 || visits.Contains(null))
        {
            return [];
        }

        var flows = personas.Where(persona => persona.Counted > 0).ToList();
        var all = flows.Select((flow, i) => flow.Counted * visits[i]!.Value).Sum();
        return [.. flows.Select((flow, i) => new ChannelPersona(flow.Persona.Id, visits[i]!.Value, all > 0 ? flow.Counted * visits[i]!.Value / all : null, flow.Counted / counted))];
    }

    private static double? Sum(IEnumerable<double?> numbers)
    {
        double? sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
