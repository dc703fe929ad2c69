namespace JourneyKit.Model;

/// <summary>A text that is kept with a record and says nothing about the journey: equal to any other, so that it never counts as a difference.</summary>
/// <param name="Text">The text; null where there is none.</param>
internal readonly record struct SideNote(string? Text)
{
    public bool Equals(SideNote other) => true;

    public override int GetHashCode() => 0;
}
