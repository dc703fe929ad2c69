namespace JourneyKit.Rendering;

/// <summary>The size of paper that a picture is made for.</summary>
public enum Paper
{
    /// <summary>297 × 420 mm.</summary>
    A3,

    /// <summary>210 × 297 mm.</summary>
    A4,
}
