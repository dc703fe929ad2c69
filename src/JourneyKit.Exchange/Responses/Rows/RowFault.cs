namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>What can be wrong with a row. The first ones make it useless.</summary>
internal enum RowFault
{
    /// <summary>Nothing is written in it.</summary>
    Empty,

    /// <summary>It has more cells than the header, so that some stand in wrong columns.</summary>
    TooManyCells,

    /// <summary>A cell that is needed cannot be read.</summary>
    BrokenCell,

    /// <summary>It names no touchpoint.</summary>
    NoTouchpoint,

    /// <summary>It names a touchpoint that the map does not have.</summary>
    UnknownTouchpoint,

    /// <summary>Its score is no number.</summary>
    NoNumber,

    /// <summary>It has neither score nor comment.</summary>
    NoAnswer,

    /// <summary>A cell that is not needed cannot be read.</summary>
    UnreadCell,

    /// <summary>It names a persona or channel that the map does not have.</summary>
    UnknownPart,

    /// <summary>Its date is none.</summary>
    NoDate,

    /// <summary>Characters were lost when the file was written.</summary>
    LostCharacters,
}
