namespace JourneyKit.Schema;

/// <summary>By what the values of a scalar are compared with each other.</summary>
internal enum Ordering
{
    /// <summary>They are the same or not: texts, choices, ids, true and false.</summary>
    None,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Shares, whatever they are written as.</summary>
    Share,

    /// <summary>Elapsed times.</summary>
    Duration,

    /// <summary>Dates, coarse ones by their last day.</summary>
    Date,

    /// <summary>Measures of the same type.</summary>
    Measure,

    /// <summary>What a document says without a table: numbers among themselves.</summary>
    Data,
}
