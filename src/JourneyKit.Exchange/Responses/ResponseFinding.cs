namespace JourneyKit.Exchange;

/// <summary>What is to be said of a file of responses, with its place and its remedy.</summary>
/// <param name="Message">A sentence or more.</param>
public sealed record ResponseFinding(string Message)
{
    /// <summary>Whether nothing could be imported for this reason.</summary>
    public bool IsError { get; init; }

    /// <summary>The first row that it concerns, as spreadsheets number rows; null where it is about the whole file.</summary>
    public int? Row { get; init; }

    /// <summary>The letters of the column; null where it is about no single one.</summary>
    public string? Column { get; init; }

    /// <summary>How many rows it concerns; 0 where it is about the whole file.</summary>
    public int Rows { get; init; }

    /// <summary>Whether these rows were left out for this reason. Each row that was left out is counted by one such finding.</summary>
    public bool IsLoss { get; init; }
}
