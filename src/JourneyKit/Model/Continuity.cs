namespace JourneyKit.Model;

/// <summary>What a customer keeps when moving from one touchpoint to the next.</summary>
public enum Continuity
{
    /// <summary>Goes on where the last touchpoint ended.</summary>
    Resumes,

    /// <summary>Some of the context is kept.</summary>
    Partial,

    /// <summary>The customer has to say or do things again.</summary>
    Repeats,

    /// <summary>The context is lost.</summary>
    Lost,
}
