using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Gaps;

/// <summary>An element that a gap is about.</summary>
/// <param name="Side">The map that has it.</param>
/// <param name="Path">Where it stands there; the document of the map finds the place in its text.</param>
/// <param name="Name">Its name for people.</param>
public sealed record GapElement(GapSide Side, ElementPath Path, string Name)
{
    /// <summary>The element of the map that it is, or that it stands in; null for the map itself and for what has no id.</summary>
    internal ElementRef? Owner => ElementRef.At(Path);

    /// <summary>The touchpoint that it is, or that it stands in; null for other elements.</summary>
    internal Id<Touchpoint>? TouchpointId => Owner?.As(ElementKind.Touchpoint);

    /// <summary>The touchpoint that it is or stands in; of a way, where it leads to as well.</summary>
    internal IEnumerable<Id<Touchpoint>> TouchpointIds
        => TouchpointId is not { } own ? [] : Path.Segments is [_, _, PropertyKeys.Next, var to, ..] ? [own, Id<Touchpoint>.Trusted(to)] : [own];

    /// <summary>Whether it is a touchpoint, stands in one, or takes one out.</summary>
    internal bool IsAtTouchpoint => TouchpointId is not null || Path.Segments is [PropertyKeys.Removes, _, ..];

    /// <summary>The persona that it is; null for other elements.</summary>
    internal Id<Persona>? PersonaId => Path.Parent is { Parent.Parent: null } ? Owner?.As(ElementKind.Persona) : null;
}
