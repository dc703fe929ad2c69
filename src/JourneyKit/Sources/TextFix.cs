namespace JourneyKit.Sources;

/// <summary>What mends a fault: changes of the file in which it stands.</summary>
/// <param name="Edits">The changes.</param>
/// <param name="IsSafe">Whether nobody can have meant anything else.</param>
internal sealed record TextFix(IReadOnlyList<TextEdit> Edits, bool IsSafe)
{
    public bool Equals(TextFix? other) => other is not null && IsSafe == other.IsSafe && Edits.SequenceEqual(other.Edits);

    public override int GetHashCode() => HashCode.Combine(IsSafe, Edits.Count);
}
