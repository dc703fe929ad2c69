using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Mixes the flows of the personas.</summary>
internal sealed class PersonaMixing
{
    private const long MostWork = 250_000;

    private readonly ChainBasis whole;
    private readonly List<(ChainBasis Flow, double Weight)> flows = [];
    private readonly List<PersonaConversion> personas = [];
    private readonly double ofNobody;

    private PersonaMixing(JourneyGraph graph)
    {
        whole = ChainBasis.Of(graph);
        for (var i = 0; i < graph.Map.Personas.Count; i++)
        {
            var persona = graph.Map.Personas[i];
            var flow = ChainBasis.Of(graph.For(persona.Id));
            var weight = graph.PersonaFlows.Weights[i];
            personas.Add(new PersonaConversion(persona.Id, weight.ToDecimal(), persona.Share is null, null));
            flows.Add((flow, Array.Exists(flow.Entries, share => share > 0) ? weight.ToDouble() : 0));
        }

        var nobody = graph.PersonaFlows.Weights.Rest.ToDouble();
        var all = flows.Sum(flow => flow.Weight) + nobody;
        ofNobody = all > 0 ? nobody / all : 0;
        flows = flows.ConvertAll(flow => flow with { Weight = all > 0 ? flow.Weight / all : 0 });
    }

    /// <summary>Whether the personas differ, but are too many for so large a map to be mixed.</summary>
    public static bool IsTooLarge(JourneyGraph graph) => WorkOf(graph) > MostWork && IsAsked(graph);

    public static ElementList<PersonaMix> Of(JourneyGraph graph)
    {
        if (WorkOf(graph) is 0 or > MostWork || !IsAsked(graph))
        {
            return [];
        }

        var mixing = new PersonaMixing(graph);
        return mixing.flows.Exists(flow => flow.Weight > 0) ? new([.. Conversions(graph).Select(mixing.Mix).OfType<PersonaMix>()]) : [];
    }

    private static bool IsAsked(JourneyGraph graph) => graph is { Persona: null, HasFlow: true } && graph.PersonaFlows.Differ;

    private static IEnumerable<Conversion> Conversions(JourneyGraph graph) => graph.Map.Conversions.Where(conversion => conversion.At is { } at && graph.Touchpoints.Contains(at.Value));

    private static long WorkOf(JourneyGraph graph) => (long)graph.Map.Personas.Count * Conversions(graph).Count() * (graph.Touchpoints.Count + graph.Structure.Rows.EdgeCount);

    // Nothing where a flow cannot be computed reliably.
    private PersonaMix? Mix(Conversion conversion)
    {
        var at = conversion.At!.Value;
        var found = new double?[personas.Count];
        var (everybody, residual) = GoalNumbers.ProbabilityOf(whole.Factors, whole.Entries, whole.VertexOf(at));
        var mixed = 0d;
        for (var i = 0; i < personas.Count; i++)
        {
            var (flow, weight) = flows[i];
            if (!Array.Exists(flow.Entries, share => share > 0))
            {
                continue;
            }

            var own = flow.VertexOf(at) is >= 0 and var goal ? GoalNumbers.ProbabilityOf(flow.Factors, flow.Entries, goal) : default;
            found[i] = Math.Min(own.Probability, 1);
            mixed += weight * own.Probability;
            residual = Math.Max(residual, own.Residual);
        }

        var mix = new PersonaMix(conversion, Math.Min(everybody, 1), Math.Min(mixed, 1), new([.. personas.Select((persona, i) => persona with { Probability = found[i] })]), null) { OfNobody = ofNobody };
        return residual > ChainInputs.MostResidual ? null
            : mix.AddsUp ? mix
            : mix with { Largest = new MixComparison(whole, flows, ofNobody, at).Largest() };
    }
}
