using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>A touchpoint in its place among the columns of a picture.</summary>
/// <param name="Touchpoint">The touchpoint, as the chosen persona meets it.</param>
/// <param name="Index">Its place among all columns, from 0.</param>
/// <param name="Stage">Its stage; null where it has none.</param>
internal sealed record Column(Touchpoint Touchpoint, int Index, Stage? Stage);
