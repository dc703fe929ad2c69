namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What nobody knows yet, and what cannot both be so.</summary>
internal static class UnknownSection
{
    private const int Most = 4;

    public static OutlineSection Of(StakeholderSubject subject)
    {
        var (unknown, conflicts) = (subject.Findings("unknowns"), subject.Findings("contradictions"));
        var most = subject.IsShort ? Most : int.MaxValue;
        return new("What is not known yet",
        [
            .. OutlineText.Points(null, [.. unknown.Take(most).Select(OutlineText.Plain)]),
            .. OutlineText.Points("What does not fit together:", [.. conflicts.Take(most).Select(item => subject.InWords(OutlineText.Plain(item)))]),
        ]);
    }
}
