using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>How often the pain points of gaps happen.</summary>
internal sealed class PainIndex(GapContext context)
{
    /// <summary>The known frequencies of a gap's pain points: those of the first map, else those of the second.</summary>
    public List<(GapInput Input, decimal Value)> Frequencies(Gap gap)
        => Frequencies(gap, context.Before) is { Count: > 0 } found ? found : Frequencies(gap, context.After);

    private static List<(GapInput Input, decimal Value)> Frequencies(Gap gap, JourneySide side)
    {
        var found = new List<(GapInput Input, decimal Value)>();
        foreach (var element in gap.Elements.Where(element => element.Side == side.Side))
        {
            if (element.Path.Segments is [PropertyKeys.Touchpoints, var at, PropertyKeys.PainPoints, var id, ..]
                && side.Map.Touchpoints[at] is { } touchpoint
                && touchpoint.PainPoints[id] is { Frequency: { } frequency } pain)
            {
                found.Add((side.Input($"frequency of {GapText.Name(pain)}", Places.PainPoint(touchpoint, pain) / PropertyKeys.Frequency, frequency), frequency.Value));
            }
        }

        return found;
    }
}
