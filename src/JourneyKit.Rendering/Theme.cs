namespace JourneyKit.Rendering;

/// <summary>The colours of a picture.</summary>
public enum Theme
{
    /// <summary>Dark ink on white: for paper, documents and most screens.</summary>
    Light,

    /// <summary>Light ink on a dark ground: for dark screens; never for paper.</summary>
    Dark,
}
