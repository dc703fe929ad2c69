using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Matrix;

/// <summary>A column of the matrix: a stage, or what belongs to none.</summary>
/// <param name="Stage">The stage; null for touchpoints without one.</param>
/// <param name="Name">What stands above it; null for nothing, where no touchpoint has a stage.</param>
internal sealed record MatrixColumn(Id<Stage>? Stage, string? Name);
