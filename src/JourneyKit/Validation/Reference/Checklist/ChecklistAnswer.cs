namespace JourneyKit.Validation.Reference.Checklist;

/// <summary>What serves an item besides rules, or why no rule can.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">Properties of the format; an API; the part that is to come; a reason.</param>
internal sealed record ChecklistAnswer(AnswerKind Kind, string Text)
{
    private const string GapAnalysis = "gap analysis";
    private const string Pictures = "pictures and tables";

    /// <summary>What only gap analysis will answer.</summary>
    public static ChecklistAnswer NotYetGaps { get; } = new(AnswerKind.NotYet, GapAnalysis);

    /// <summary>What only pictures and tables will show.</summary>
    public static ChecklistAnswer NotYetPictures { get; } = new(AnswerKind.NotYet, Pictures);

    /// <summary>The format holds it.</summary>
    /// <param name="properties">Which keys and words, each between backticks.</param>
    public static ChecklistAnswer In(string properties) => new(AnswerKind.Format, properties);

    /// <summary>The library computes it.</summary>
    /// <param name="member">The type and member that do, separated by a dot.</param>
    public static ChecklistAnswer By(string member) => new(AnswerKind.Query, member);

    /// <summary>No rule can check it.</summary>
    /// <param name="reason">Why, in a sentence.</param>
    public static ChecklistAnswer NoRule(string reason) => new(AnswerKind.NoRule, reason);
}
