namespace JourneyKit.Validation.Reference.Checklist;

/// <summary>How an item is answered, where it is not by a rule.</summary>
internal enum AnswerKind
{
    /// <summary>The format holds it.</summary>
    Format,

    /// <summary>An API or a command computes it.</summary>
    Query,

    /// <summary>Nothing yet: a part of the project that is still to come.</summary>
    NotYet,

    /// <summary>No rule can: this is why.</summary>
    NoRule,
}
