namespace JourneyKit.Rendering;

/// <summary>Renderers of an application's own together with those of JourneyKit.</summary>
public sealed class RendererSet
{
    /// <summary>Makes a set.</summary>
    /// <param name="own">The application's own renderers; they come before those of JourneyKit.</param>
    public RendererSet(IEnumerable<IJourneyRenderer> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        All = [.. own, .. JourneyPictures.All];
    }

    /// <summary>All of them, one's own first.</summary>
    public IReadOnlyList<IJourneyRenderer> All { get; }

    /// <summary>The first that draws a picture in a notation; null where none does.</summary>
    /// <param name="picture">The kind of picture, such as "map".</param>
    /// <param name="format">The notation, such as "svg".</param>
    public IJourneyRenderer? Find(string picture, string format)
        => All.FirstOrDefault(renderer => renderer.Picture == picture && renderer.Format == format);
}
