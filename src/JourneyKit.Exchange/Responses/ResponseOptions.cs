using JourneyKit.Model;

namespace JourneyKit.Exchange;

/// <summary>What is known of a file of survey responses. What is left out is guessed from the file, and said in the result.</summary>
public sealed record ResponseOptions
{
    /// <summary>The largest number of quotes for each touchpoint.</summary>
    internal const int MostQuotes = 20;

    /// <summary>Columns by what they hold: the header, or the letters of the column as spreadsheets show them (<c>C</c>).</summary>
    public IReadOnlyDictionary<ResponseField, string> Columns { get; init; } = new Dictionary<ResponseField, string>();

    /// <summary>The touchpoint that all answers are about, by id or name; null where a column says it.</summary>
    public string? Touchpoint { get; init; }

    /// <summary>What scores are counted as; null for what the header and the scores tell.</summary>
    public ResponseMeasure? Measure { get; init; }

    /// <summary>The lowest and the highest score of the scale; rows with scores beyond it are left out. Null for the scale of the measure.</summary>
    public (int Lowest, int Highest)? Scale { get; init; }

    /// <summary>Which way an effort score is better; null for what its header tells.</summary>
    public MetricDirection? Direction { get; init; }

    /// <summary>Whether <c>03/04/2026</c> is the third of April; null for what other dates of the file tell.</summary>
    public bool? IsDayFirst { get; init; }

    /// <summary>The id of the source; null for one made from the name of the file.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>The sheet of an Excel file; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>How many quotes are chosen for each touchpoint, from 0 to 20. Default 3.</summary>
    public int Quotes { get; init; } = 3;
}
