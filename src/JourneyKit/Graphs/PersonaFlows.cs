using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The flow of each persona, made of the flow of everybody. Where nothing is for some personas only, it is the same.</summary>
internal sealed class PersonaFlows
{
    private readonly ElementMap<Persona> personas;
    private readonly FlowStructure flow;
    private readonly Lazy<FlowShares> shares;
    private readonly Lazy<EntryShares> entries;
    private readonly Lazy<PersonaParts> parts;

    public PersonaFlows(JourneyMap map, FlowStructure flow, Lazy<FlowShares> shares, Lazy<EntryShares> entries)
    {
        personas = map.Personas;
        this.flow = flow;
        this.shares = shares;
        this.entries = entries;
        parts = new(() => new PersonaParts(map, flow, entries.Value));
        Differ = flow.Touchpoints.Any(touchpoint => touchpoint.Personas is not null) || Array.Exists(flow.Transitions, transition => transition.Personas is not null || transition.ByPersona.Count > 0);
    }

    /// <summary>Whether anything of the flow is for some personas only, or said of one of them.</summary>
    public bool Differ { get; }

    public PersonaWeights Weights => parts.Value.Weights;

    /// <summary>The touchpoints and transitions that a persona meets, as it meets them.</summary>
    public FlowStructure StructureOf(JourneyMap map, Id<Persona> persona)
        => PersonaView.Of(map, persona) is not { } view ? flow : Differ ? FlowStructure.Of(view) : flow.With(view);

    /// <summary>The shares of the transitions of a persona.</summary>
    public FlowShares SharesOf(Id<Persona> persona, FlowStructure mine)
    {
        if (!Differ)
        {
            return shares.Value;
        }

        var all = FlowShares.For(mine);
        for (var vertex = 0; vertex < mine.Count; vertex++)
        {
            var whole = flow.IndexOf(mine.At(vertex).Id);
            if (parts.Value.IsSplitAt(whole))
            {
                all.Take(mine, vertex, DivisionAt(whole, persona));
            }
            else
            {
                all.Take(mine, vertex, shares.Value, flow.Rows.Starts[whole], whole);
            }
        }

        return all;
    }

    /// <summary>Where the journeys of a persona begin.</summary>
    public EntryShares EntriesOf(FlowStructure mine)
    {
        if (!Differ)
        {
            return entries.Value;
        }

        var ways = new List<PersonaWay>();
        var vertices = new List<int>();
        for (var i = 0; i < entries.Value.Vertices.Length; i++)
        {
            var whole = entries.Value.Vertices[i];
            if (mine.IndexOf(flow.At(whole).Id) is >= 0 and var vertex)
            {
                vertices.Add(vertex);
                ways.Add(new PersonaWay(flow.At(whole).Id, entries.Value.ExactShare(flow, i), parts.Value.PartAtEntry(whole), flow.At(whole).Entry?.Share, null, entries.Value.Kinds[i]));
            }
        }

        return vertices.Count > 0 ? EntryShares.Of(mine, vertices, new PersonaDivision([.. ways], entries.Value.ExactStated, entries.Value.ExactSum, leavingIsAWay: false), !entries.Value.ExactStated.IsZero)
            : entries.Value.IsImplied ? EntryShares.Implied(mine)
            : EntryShares.Nowhere;
    }

    /// <summary>How the shares out of a vertex of everybody are read for a persona who meets it.</summary>
    public PersonaDivision DivisionAt(int vertex, Id<Persona> persona)
    {
        var number = personas.IndexOf(persona.Value);
        var division = FlowShares.DivisionAt(flow, vertex);
        var ways = new List<PersonaWay>();
        var edge = flow.Rows.Starts[vertex];
        foreach (var transition in flow.TransitionsOf(vertex))
        {
            if (parts.Value.CanTake(edge, number))
            {
                Share? own = transition.ByPersona.TryGetValue(persona, out var said) ? said : null;
                ways.Add(new PersonaWay(transition.To, division.ExactShareOf(transition.Share), parts.Value.PartAt(vertex, edge), transition.Share, own, division.KindOf(transition.Share)));
            }

            edge++;
        }

        return new PersonaDivision([.. ways], division.ExactStated, Fraction.One - division.ExactRest, flow.At(vertex).Exit == true);
    }
}
