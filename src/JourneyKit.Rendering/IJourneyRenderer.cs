namespace JourneyKit.Rendering;

/// <summary>Draws one kind of picture in one notation.</summary>
public interface IJourneyRenderer
{
    /// <summary>The kind of picture, such as "map" or "flow": lower case, one word.</summary>
    string Picture { get; }

    /// <summary>The notation, which is the ending of its files without the dot, such as "svg".</summary>
    string Format { get; }

    /// <summary>Draws a picture. The same request gives the same bytes.</summary>
    /// <param name="request">What is drawn, and how.</param>
    /// <exception cref="ArgumentException">The request asks for what the map does not have, such as an unknown persona, or lacks the map to compare with.</exception>
    RenderedPicture Render(RenderRequest request);
}
