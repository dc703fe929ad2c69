using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions.Personas;

/// <summary>The flows of all personas of a map.</summary>
internal static class PersonaFlowsOf
{
    // Touchpoints and transitions over all personas: about a second.
    private const long MostWork = 250_000;

    /// <summary>Whether there are too many personas for so large a map.</summary>
    public static bool IsTooLarge(JourneyGraph graph) => (long)graph.Map.Personas.Count * (graph.Touchpoints.Count + graph.Structure.Rows.EdgeCount) > MostWork;

    /// <summary>The personas in the order of the map; empty for the graph of one persona, and where it would take too long.</summary>
    public static ElementList<PersonaFlow> Of(JourneyGraph graph) => graph.Persona is not null || IsTooLarge(graph)
        ? []
        : [.. graph.Map.Personas.Select((persona, i) => new PersonaFlow(persona, graph.PersonaFlows.Weights[i].ToDouble(), persona.Share is null, ConversionChain.Of(graph.For(persona.Id))))];
}
