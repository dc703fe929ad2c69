namespace JourneyKit.Model;

/// <summary>How a micro-conversion relates to its conversion.</summary>
public enum MicroConversionKind
{
    /// <summary>A step on the path to the conversion.</summary>
    Milestone,

    /// <summary>A sign of interest beside the path.</summary>
    Secondary,
}
