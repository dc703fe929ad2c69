namespace JourneyKit.Insights.Coach;

/// <summary>Where a map stands in one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Open">What it does not answer yet, what helps most first.</param>
/// <param name="All">How many questions the step has.</param>
internal sealed record StepStanding(CoachStep Step, IReadOnlyList<OpenQuestion> Open, int All)
{
    /// <summary>Whether something is open without which the next step makes little sense.</summary>
    public bool LacksCore => Open.Any(open => open.Question.IsCore);
}
