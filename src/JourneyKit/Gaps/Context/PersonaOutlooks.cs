using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Gaps.Context;

/// <summary>Finds what becomes of the journey of each persona.</summary>
internal static class PersonaOutlooks
{
    /// <summary>The personas of both maps in the order of the second; none where a map is too large for the flows of all of them.</summary>
    public static ElementList<PersonaOutlook> Of(GapContext context)
    {
        if (!context.After.Map.Personas.Any(after => context.Before.Map.Personas.Contains(after.Key)))
        {
            return [];
        }

        var before = PersonaFlowsOf.Of(context.Before.Graph).ToDictionary(flow => flow.Persona.Key, StringComparer.Ordinal);
        var main = MainConversion.Of(context.Conversions);
        return
        [
            .. from flow in PersonaFlowsOf.Of(context.After.Graph)
               where before.ContainsKey(flow.Persona.Key)
               let now = before[flow.Persona.Key]
               select new PersonaOutlook(now.Persona, flow.Persona, flow.Weight, flow.IsAssumed, Figures(now, main?.Before.Conversion), Figures(flow, main?.After.Conversion), Worst(context.After, flow.Persona)),
        ];
    }

    private static PersonaFigures Figures(PersonaFlow flow, Conversion? main)
    {
        var (sum, felt) = AudienceFeelings.Of(flow.Chain);
        return new PersonaFigures(Reach(flow.Chain, main), felt.Known == 0 ? null : sum / felt.Known, AudienceAverages.Of(flow.Chain)?.EffortOfVisit);
    }

    private static double? Reach(ConversionChain chain, Conversion? main)
        => main is null || !chain.IsComputed ? null : chain.To(main.Id) is not { } to ? 0 : to.Probability == to.UpperBound ? to.Probability : null;

    private static PainPoint? Worst(JourneySide side, Persona persona)
        => side.Map.Touchpoints.Where(touchpoint => side.IsMet(persona, touchpoint))
            .SelectMany(touchpoint => touchpoint.PainPoints.Where(pain => pain.Hits(persona.Id) && pain.Severity is not null))
            .OrderByDescending(pain => pain.Severity!.Value)
            .ThenByDescending(pain => pain.Frequency?.Value ?? 0)
            .FirstOrDefault();
}
