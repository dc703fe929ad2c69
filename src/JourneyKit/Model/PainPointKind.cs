namespace JourneyKit.Model;

/// <summary>How badly a pain point hits.</summary>
public enum PainPointKind
{
    /// <summary>It slows the journey down.</summary>
    Friction,

    /// <summary>The journey fails here.</summary>
    Breakdown,
}
