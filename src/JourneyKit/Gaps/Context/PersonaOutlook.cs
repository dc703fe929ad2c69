using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>The journey of a persona now and then.</summary>
/// <param name="Persona">The persona of the first map.</param>
/// <param name="After">The persona of the second map.</param>
/// <param name="Share">The share of all customers that it stands for in the second map, 0 to 1.</param>
/// <param name="IsShareAssumed">Whether that share is not stated.</param>
/// <param name="Now">Its figures in the first map.</param>
/// <param name="Then">Its figures in the second map.</param>
/// <param name="Worst">The most severe pain point that it meets in the second map; null where there is none.</param>
internal sealed record PersonaOutlook(Persona Persona, Persona After, double Share, bool IsShareAssumed, PersonaFigures Now, PersonaFigures Then, PainPoint? Worst)
    : GroupOutlook(Share, IsShareAssumed, Now, Then, Worst)
{
    public override string Name => After.Name;
}
