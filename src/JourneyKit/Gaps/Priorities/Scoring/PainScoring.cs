using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>Severity times occurrence of pain points.</summary>
internal static class PainScoring
{
    public static PriorityScore Of(JourneySide side, Touchpoint at, PainPoint painPoint)
    {
        var (inputs, path) = (new ScoreInputs(), Places.PainPoint(at, painPoint));
        var severity = inputs.Number("severity of 1 to 5", side, path / PropertyKeys.Severity, painPoint.Severity);
        var frequency = inputs.Share("frequency, as a share of those at the touchpoint", side, path / PropertyKeys.Frequency, painPoint.Frequency);
        return inputs.ToScore(PriorityMeasure.SeverityTimesOccurrence, () => 2m * severity * Occurrence.Of(frequency));
    }
}
