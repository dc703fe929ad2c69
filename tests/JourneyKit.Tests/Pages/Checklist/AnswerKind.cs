namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The sorts of answer to an item besides rules.</summary>
internal enum AnswerKind
{
    /// <summary>The format holds it.</summary>
    Format,

    /// <summary>A member of the library computes it.</summary>
    Query,

    /// <summary>A command reports it.</summary>
    Command,

    /// <summary>A part of the project that is still to come.</summary>
    NotYet,

    /// <summary>No rule can serve it, for this reason.</summary>
    NoRule,
}
