namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>What the row of a grid stands for.</summary>
/// <param name="Name">What stands at its left; empty where the map names nothing.</param>
/// <param name="Icon">The shape beside the name; null for none.</param>
/// <param name="IsAlone">Whether it holds what customers do alone.</param>
internal sealed record GridRow(string Name, string? Icon, bool IsAlone = false);
