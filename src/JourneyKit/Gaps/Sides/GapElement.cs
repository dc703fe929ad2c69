using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Gaps;

/// <summary>An element that a gap is about.</summary>
/// <param name="Side">The map that has it.</param>
/// <param name="Path">Where it stands there; the document of the map finds the place in its text.</param>
/// <param name="Name">Its name for people.</param>
public sealed record GapElement(GapSide Side, ElementPath Path, string Name)
{
    /// <summary>The touchpoint that it is, or that it stands in; null for other elements.</summary>
    internal Id<Touchpoint>? TouchpointId => Path.Segments is [var mapping, var id, ..] && mapping == ElementKind.Touchpoint.Key ? (Id<Touchpoint>?)Id<Touchpoint>.Trusted(id) : null;

    /// <summary>Whether it is a touchpoint, stands in one, or takes one out.</summary>
    internal bool IsAtTouchpoint => TouchpointId is not null || Path.Segments is [PropertyKeys.Removes, _, ..];

    /// <summary>The persona that it is; null for other elements.</summary>
    internal Id<Persona>? PersonaId => Path.Segments is [var mapping, var id] && mapping == ElementKind.Persona.Key ? (Id<Persona>?)Id<Persona>.Trusted(id) : null;
}
