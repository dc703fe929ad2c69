using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>Personas for whom the plan does about the same, mixed by their shares.</summary>
/// <param name="Members">The personas; one where no other is like it.</param>
/// <param name="Share">The share of all customers that they stand for in the second map, 0 to 1.</param>
/// <param name="IsShareAssumed">Whether one of their shares is not stated.</param>
/// <param name="Now">Their figures in the first map.</param>
/// <param name="Then">Their figures in the second map.</param>
/// <param name="Worst">The most severe pain point that they meet in the second map, which is the same for all; null where there is none.</param>
internal sealed record AlikeOutlook(ElementList<PersonaOutlook> Members, double Share, bool IsShareAssumed, PersonaFigures Now, PersonaFigures Then, PainPoint? Worst)
    : GroupOutlook(Share, IsShareAssumed, Now, Then, Worst)
{
    public override string Name => string.Join(", ", Members.Select(member => member.Name));
}
