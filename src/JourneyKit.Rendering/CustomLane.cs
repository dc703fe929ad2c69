using JourneyKit.Model;

namespace JourneyKit.Rendering;

/// <summary>A lane of one's own below the lanes of the map: one text for each touchpoint that has one.</summary>
/// <param name="Name">What stands at its left, such as "Risk". Not blank.</param>
/// <param name="Text">The text of a touchpoint; null or blank for none. A lane without any text is left out.</param>
public sealed record CustomLane(string Name, Func<Touchpoint, string?> Text);
