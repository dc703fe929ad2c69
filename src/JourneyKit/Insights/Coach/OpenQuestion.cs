namespace JourneyKit.Insights.Coach;

/// <summary>A question that a map does not answer yet.</summary>
/// <param name="Question">The question.</param>
/// <param name="Lines">The YAML that answers it, once filled in.</param>
/// <param name="Within">The innermost element that is there already and that the lines go on with; null where all of them are new.</param>
internal sealed record OpenQuestion(CoachQuestion Question, string Lines, ElementPath? Within);
