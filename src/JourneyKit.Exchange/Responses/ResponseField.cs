namespace JourneyKit.Exchange;

/// <summary>What a column of survey responses holds.</summary>
public enum ResponseField
{
    /// <summary>The touchpoint that was asked about: its id or its name.</summary>
    Touchpoint,

    /// <summary>The score that was given.</summary>
    Score,

    /// <summary>What was written in free words.</summary>
    Comment,

    /// <summary>The persona of who answered: its id or its name.</summary>
    Persona,

    /// <summary>The channel that was used: its id or its name.</summary>
    Channel,

    /// <summary>The day of the answer.</summary>
    Date,
}
