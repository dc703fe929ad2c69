namespace JourneyKit.Preview;

/// <summary>A place in a file.</summary>
/// <param name="Words">File and line.</param>
/// <param name="Address">What opens it in the editor.</param>
internal sealed record PlaceLink(string Words, string Address);
