using JourneyKit.Model;

namespace JourneyKit.Schema;

/// <summary>An element of a map, of whatever kind. Where the kind is known beforehand, an <see cref="Id{T}"/> says the same.</summary>
/// <param name="Kind">What kind of element it is.</param>
/// <param name="Key">Its id, which is unique among the elements of its kind.</param>
internal readonly record struct ElementRef(ElementKind Kind, string Key)
{
    private const int Depth = 2;

    /// <summary>Where it stands, if its mapping stands in the map itself, as all do but those of touchpoints.</summary>
    public ElementPath Path => ElementPath.Root / Kind.Key / Key;

    /// <summary>The element of a kind that an id is of.</summary>
    public static ElementRef Of<T>(ElementKind<T> kind, Id<T> id) => new(kind, id.Value);

    /// <summary>The element of the map itself that a path leads to or into; null where it leads to something else.</summary>
    public static ElementRef? At(ElementPath path) => Find(path, Depth);

    /// <summary>The element of another one that a path leads to or into, as a pain point is one of a touchpoint; null where it leads to something else.</summary>
    public static ElementRef? Within(ElementPath path) => Find(path, 2 * Depth);

    /// <summary>Its id, if it is of a kind; null otherwise.</summary>
    public Id<T>? As<T>(ElementKind<T> kind) => ReferenceEquals(Kind, kind) ? (Id<T>?)Id<T>.Trusted(Key) : null;

    private static ElementRef? Find(ElementPath path, int depth)
    {
        var surplus = -depth;
        for (var at = path; at.Parent is not null; at = at.Parent)
        {
            surplus++;
        }

        for (; surplus > 0; surplus--)
        {
            path = path.Parent!;
        }

        return surplus == 0 && ElementKind.Of(path.Parent!.Segment) is { } kind ? new ElementRef(kind, path.Segment) : null;
    }
}
