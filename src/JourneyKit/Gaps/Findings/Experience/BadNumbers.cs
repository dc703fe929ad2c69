using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The scores by which a touchpoint is bad, as numbers of a gap.</summary>
internal static class BadNumbers
{
    private static readonly ExperienceScale[] Scales = [ExperienceScale.Emotion, ExperienceScale.Satisfaction, ExperienceScale.Effort];

    /// <summary>The scores that are bad; none where only words say so.</summary>
    /// <param name="side">The map.</param>
    /// <param name="view">The touchpoint.</param>
    /// <param name="signs">What says that it is bad.</param>
    /// <param name="when">When that is, as names of numbers end: <c>now</c>, <c>to be</c>.</param>
    public static ElementList<GapNumber> Of(JourneySide side, ExperienceView view, IReadOnlyList<BadSign> signs, string when)
    {
        var bad = signs.Select(sign => sign.Property).ToHashSet(StringComparer.Ordinal);
        return [.. Scales.Where(scale => bad.Contains(scale.Name)).Select(Number)];

        GapNumber Number(ExperienceScale scale)
        {
            var score = scale.Of(view)!.Value;
            return GapNumber.Stated($"{scale.Name} {when}", score.Value, scale.Unit, side.Input($"{scale.Name} {when}", scale.Place(view), score));
        }
    }
}
