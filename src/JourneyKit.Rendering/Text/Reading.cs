namespace JourneyKit.Rendering.Text;

/// <summary>The direction that a text or a picture is read in.</summary>
internal enum Reading
{
    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left, as Arabic and Hebrew.</summary>
    RightToLeft,
}
