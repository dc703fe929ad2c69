namespace JourneyKit.Insights.Coach;

/// <summary>Every question of the guide, step by step.</summary>
internal static class CoachQuestions
{
    public static IReadOnlyList<CoachQuestion> All { get; } =
    [
        .. ObjectiveQuestions.All,
        .. DataQuestions.All,
        .. PersonaQuestions.All,
        .. TouchpointQuestions.All,
        .. ServiceQuestions.All,
        .. OpportunityQuestions.All,
        .. PictureQuestions.All,
        .. SharingQuestions.All,
    ];
}
