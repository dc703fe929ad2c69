namespace JourneyKit;

/// <summary>
/// The way from the root of a document to an element or a property of it, by keys and ids: it stays true when the text
/// around it moves. Printed as a JSON Pointer (RFC 6901); the empty text is the document itself.
/// </summary>
public sealed record ElementPath
{
    private ElementPath(ElementPath? parent, string segment)
    {
        Parent = parent;
        Segment = segment;
    }

    /// <summary>The document itself.</summary>
    public static ElementPath Root { get; } = new(null, "");

    /// <summary>The path without its last segment; null for the root.</summary>
    public ElementPath? Parent { get; }

    /// <summary>The last segment: a key, an id, or the position in a list; empty for the root.</summary>
    public string Segment { get; }

    /// <summary>The segments from the root on.</summary>
    public IReadOnlyList<string> Segments
    {
        get
        {
            var count = 0;
            for (var at = this; at.Parent is not null; at = at.Parent)
            {
                count++;
            }

            var segments = new string[count];
            for (var at = this; at.Parent is not null; at = at.Parent)
            {
                segments[--count] = at.Segment;
            }

            return segments;
        }
    }

    /// <summary>The path one step further.</summary>
    /// <param name="path">The path so far.</param>
    /// <param name="segment">The next key, id or position.</param>
    public static ElementPath operator /(ElementPath path, string segment)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Append(segment);
    }

    /// <summary>The path one step further.</summary>
    /// <param name="segment">The next key, id or position.</param>
    /// <exception cref="ArgumentNullException">The segment is null.</exception>
    public ElementPath Append(string segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return new(this, segment);
    }

    /// <summary>The JSON Pointer.</summary>
    public override string ToString()
        => string.Concat(Segments.Select(s => "/" + s.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));
}
