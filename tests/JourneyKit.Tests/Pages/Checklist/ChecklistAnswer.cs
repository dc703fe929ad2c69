namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>An answer to an item besides rules: what serves it, or why no rule can.</summary>
/// <param name="Kind">The sort of answer.</param>
/// <param name="Text">Properties of the format; an API; the part that is to come; a reason.</param>
internal sealed record ChecklistAnswer(AnswerKind Kind, string Text)
{
    private const string Pictures = "pictures and tables";

    /// <summary>The answer of items that wait for pictures and tables.</summary>
    public static ChecklistAnswer NotYetPictures { get; } = new(AnswerKind.NotYet, Pictures);

    /// <summary>The format holds it.</summary>
    /// <param name="properties">Which keys and words, each between backticks.</param>
    public static ChecklistAnswer In(string properties) => new(AnswerKind.Format, properties);

    /// <summary>The library computes it.</summary>
    /// <param name="member">The type and member that do, separated by a dot.</param>
    public static ChecklistAnswer By(string member) => new(AnswerKind.Query, member);

    /// <summary>The command reports it.</summary>
    /// <param name="name">Its name.</param>
    public static ChecklistAnswer ByCommand(string name) => new(AnswerKind.Command, name);

    /// <summary>No rule can check it.</summary>
    /// <param name="reason">Why, in a sentence.</param>
    public static ChecklistAnswer NoRule(string reason) => new(AnswerKind.NoRule, reason);
}
