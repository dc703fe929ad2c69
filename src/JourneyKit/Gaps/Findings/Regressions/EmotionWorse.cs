using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint feels worse in the second map.</summary>
internal sealed class EmotionWorse : WorseScore
{
    public override GapKind Kind { get; } = new("emotion-worse", GapGroup.Regressions, "A touchpoint feels worse in the future map than it does today, for everybody or for a persona for whom that is something else.", Findings.Steps.Meaning + Regression.WithReason);

    protected override string Property => "emotion";

    protected override string Unit => "of −2 to 2";

    protected override int? Read(IExperience experience) => experience.Emotion;

    protected override int Steps(int now, int then) => now - then;

    protected override string Title(string name, string where) => $"{name} feels worse{where}";

    protected override string Message(string name, int now, int then, string where) => $"{name} feels like {GapText.Signed(now)} today and like {GapText.Signed(then)} {where} (on a scale from −2 to +2).";
}
