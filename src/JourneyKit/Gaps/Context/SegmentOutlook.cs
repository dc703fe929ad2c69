using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>The journeys of the personas of a segment now and then, mixed by their shares.</summary>
/// <param name="After">The segment of the second map.</param>
/// <param name="Share">Its size in the second map, else what its personas stand for, 0 to 1.</param>
/// <param name="IsShareAssumed">Whether that share is not stated.</param>
/// <param name="Now">Its figures in the first map.</param>
/// <param name="Then">Its figures in the second map.</param>
/// <param name="Worst">The most severe pain point that one of its personas meets in the second map; null where there is none.</param>
internal sealed record SegmentOutlook(Segment After, double Share, bool IsShareAssumed, PersonaFigures Now, PersonaFigures Then, PainPoint? Worst)
    : GroupOutlook(Share, IsShareAssumed, Now, Then, Worst)
{
    public override string Name => After.Name;
}
