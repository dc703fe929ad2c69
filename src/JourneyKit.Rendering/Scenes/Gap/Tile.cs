namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>A number now and then.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Now">Its value in the first map.</param>
/// <param name="Then">Its value in the second map.</param>
/// <param name="Note">What is to be known of it; empty for nothing.</param>
internal sealed record Tile(string Name, string Now, string Then, string Note);
