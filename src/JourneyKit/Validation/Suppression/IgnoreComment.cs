using JourneyKit.Sources;

namespace JourneyKit.Validation.Suppression;

/// <summary>A comment that has findings ignored: <c># journeykit: ignore JK5001 -- reason</c>.</summary>
/// <param name="Span">Where it stands, from its <c>#</c> to the end of the line.</param>
/// <param name="Names">The ids or names of the rules, as written.</param>
/// <param name="Reason">Why; null where it does not say.</param>
/// <param name="FirstLine">The first line in which findings are ignored.</param>
/// <param name="LastLine">The last line in which they are.</param>
internal sealed record IgnoreComment(SourceSpan Span, IReadOnlyList<string> Names, string? Reason, int FirstLine, int LastLine)
{
    /// <summary>Whether it is an instruction at all; else nothing is ignored, and its writer is told.</summary>
    public bool IsUnderstood => Names.Count > 0;
}
