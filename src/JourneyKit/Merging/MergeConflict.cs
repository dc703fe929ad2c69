namespace JourneyKit.Merging;

/// <summary>A place at which both sides want something else.</summary>
/// <param name="Path">The element or property; what one side renamed has its new id.</param>
/// <param name="Message">What each side wants, in words.</param>
internal sealed record MergeConflict(ElementPath Path, string Message)
{
    public override string ToString() => $"{Path}: {Message}";
}
