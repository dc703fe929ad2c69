namespace JourneyKit.Rendering.Scenes;

/// <summary>One step of a pen.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="To">Where it ends; without meaning for <see cref="PathVerb.Close"/>.</param>
/// <param name="First">The first control point of a curve; the only one of a quadratic curve.</param>
/// <param name="Second">The second control point of a cubic curve.</param>
internal readonly record struct PathStep(PathVerb Verb, Point To = default, Point First = default, Point Second = default);
