using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Who can take which way in the flow of everybody, and which part of those who are there that is.</summary>
internal sealed class PersonaParts
{
    private readonly PersonaSet everybody;
    private readonly PersonaSet beginning;
    private readonly PersonaSet[] met;
    private readonly PersonaSet?[] taken;
    private readonly bool[] isSplit;

    public PersonaParts(JourneyMap map, FlowStructure flow, EntryShares entries)
    {
        Weights = new PersonaWeights(map);
        everybody = PersonaSet.All(map);
        met = new PersonaSet[flow.Count];
        for (var vertex = 0; vertex < met.Length; vertex++)
        {
            met[vertex] = Named(map, flow.At(vertex).Personas);
        }

        taken = new PersonaSet?[flow.Rows.EdgeCount];
        isSplit = new bool[flow.Count];
        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                var transition = flow.Transitions[edge];
                var takers = met[vertex].And(met[target]).And(Named(map, transition.Personas));
                taken[edge] = takers.Equals(met[vertex]) ? null : takers;
                isSplit[vertex] |= taken[edge++] is not null || transition.ByPersona.Count > 0;
            }
        }

        beginning = entries.Vertices.Aggregate(Named(map, new ElementList<Id<Persona>>([])), (some, vertex) => some.Or(met[vertex]));
    }

    public PersonaWeights Weights { get; }

    /// <summary>Whether what goes out of a vertex may be divided otherwise for some personas than for all who meet it.</summary>
    public bool IsSplitAt(int vertex) => isSplit[vertex];

    /// <summary>Whether a persona who meets the vertex that an edge leads out of can take it.</summary>
    public bool CanTake(int edge, int persona) => taken[edge]?.Contains(persona) != false;

    /// <summary>Which part of those at the vertex can take an edge out of it; null where all of them can.</summary>
    public Fraction? PartAt(int vertex, int edge) => taken[edge] is { } some ? Weights.PartOf(some, met[vertex]) : null;

    /// <summary>Which part of those whose journey begins somewhere can begin at an entry; null where all of them can.</summary>
    public Fraction? PartAtEntry(int vertex) => met[vertex].And(beginning) is var some && some.Equals(beginning) ? null : Weights.PartOf(some, beginning);

    private PersonaSet Named(JourneyMap map, ElementList<Id<Persona>>? personas)
        => personas is not { } named ? everybody : PersonaSet.Of(map, named) is var some && some.Equals(everybody) ? everybody : some;
}
