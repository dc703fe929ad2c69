using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What all rules look at in one run; what several of them need is computed once.</summary>
internal sealed class RuleInputs(JourneyMap map, JourneyMap? baseline, ValidationOptions options, Func<ElementPath, bool> isDefinedElsewhere)
{
    private readonly Dictionary<Id<Persona>, JourneyGraph> graphs = [];

    public JourneyMap Map => map;

    public JourneyMap? Baseline => baseline;

    public ValidationOptions Options => options;

    public MapMaturity Maturity { get; } = MaturityOf.Map(map);

    public JourneyGraph Graph => field ??= JourneyGraph.Of(map);

    public UsedChannels UsedChannels => field ??= new UsedChannels(map);

    public IReadOnlyList<Move> ChannelSwitches => field ??= Move.BetweenChannels(map);

    public bool IsDefinedElsewhere(ElementPath path) => isDefinedElsewhere(path);

    public JourneyGraph GraphFor(Id<Persona> persona)
    {
        if (!graphs.TryGetValue(persona, out var graph))
        {
            graphs.Add(persona, graph = JourneyGraph.Of(map, persona));
        }

        return graph;
    }
}
