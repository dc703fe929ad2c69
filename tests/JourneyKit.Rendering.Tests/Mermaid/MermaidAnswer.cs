namespace JourneyKit.Rendering.Tests.Mermaid;

/// <summary>What Mermaid makes of a diagram.</summary>
/// <param name="Error">Why it refuses it; null where it does not.</param>
/// <param name="Title">The title that it reads.</param>
/// <param name="Rows">The tasks, nodes, groups and lines that it reads, with their texts as they are meant.</param>
/// <param name="Shown">The texts of the picture; empty where none was drawn.</param>
/// <param name="Tags">The names of the elements of the picture.</param>
internal sealed record MermaidAnswer(string? Error, string Title, string[][] Rows, string[] Shown, string[] Tags);
