using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;

namespace JourneyKit.Questions.Personas;

/// <summary>The emotions at the touchpoints that a group comes to.</summary>
internal static class AudienceFeelings
{
    /// <summary>Their sum and how many are known. Where there is no flow, all that it meets count.</summary>
    public static (decimal Sum, Coverage Felt) Of(ConversionChain chain)
    {
        var (sum, felt) = (0m, default(Coverage));
        foreach (var touchpoint in chain.Graph.Touchpoints.Where(touchpoint => touchpoint.Personas is not { Count: 0 } && (!chain.IsComputed || chain.Touchpoints[touchpoint.Key]!.Reach is not 0)))
        {
            felt = felt.With(touchpoint.Emotion is not null);
            sum += touchpoint.Emotion?.Value ?? 0;
        }

        return (sum, felt);
    }
}
