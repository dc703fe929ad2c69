namespace JourneyKit.Validation.Suppression;

/// <summary>A comment that ignores findings: <c># journeykit: ignore JK5001 -- reason</c>.</summary>
/// <param name="span">Where it stands, from its <c>#</c> to the end of the line.</param>
/// <param name="names">The ids or names of the rules, as written, each once.</param>
/// <param name="reason">Why; null where it does not say.</param>
/// <param name="lines">The first and the last line in which findings are ignored.</param>
internal sealed class IgnoreComment(SourceSpan span, IReadOnlyList<string> names, string? reason, (int First, int Last) lines)
{
    public SourceSpan Span => span;

    public IReadOnlyList<string> Names => names;

    public string? Reason => reason;

    public int FirstLine => lines.First;

    public int LastLine => lines.Last;

    /// <summary>Whether it names a rule; else it ignores nothing and is a finding itself.</summary>
    public bool IsUnderstood => names.Count > 0;
}
