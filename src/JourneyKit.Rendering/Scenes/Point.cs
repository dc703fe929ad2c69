namespace JourneyKit.Rendering.Scenes;

/// <summary>A point of a picture, in px from its upper left corner.</summary>
internal readonly record struct Point(double X, double Y);
