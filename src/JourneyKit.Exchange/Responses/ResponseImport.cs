using JourneyKit.Changes;
using JourneyKit.Model;

namespace JourneyKit.Exchange;

/// <summary>What a file of survey responses says of a map.</summary>
public sealed record ResponseImport
{
    internal ResponseImport(JourneyMap before) => Before = before;

    /// <summary>How the file was read, for people: <c>CSV, separated by semicolons, UTF-8</c>.</summary>
    public string Form { get; internal init; } = "";

    /// <summary>All columns of the file, in order.</summary>
    public IReadOnlyList<ResponseColumn> Columns { get; internal init; } = [];

    /// <summary>How many rows below the header were read.</summary>
    public int RowsRead { get; internal init; }

    /// <summary>How many of them were used. The others are counted by the findings that are losses.</summary>
    public int RowsUsed { get; internal init; }

    /// <summary>The lowest and the highest score of the scale; null where there are no scores.</summary>
    public (int Lowest, int Highest)? Scale { get; internal init; }

    /// <summary>The latest day of an answer; null where no day is sure.</summary>
    public PartialDate? Latest { get; internal init; }

    /// <summary>The figures: for each touchpoint that of all, then those of personas, then those of channels.</summary>
    public IReadOnlyList<ResponseFigure> Figures { get; internal init; } = [];

    /// <summary>The chosen quotes, touchpoint by touchpoint in the order of the map.</summary>
    public IReadOnlyList<ResponseQuote> Quotes { get; internal init; } = [];

    /// <summary>How many comments were read.</summary>
    public int Comments { get; internal init; }

    /// <summary>How many of them were kept out, since they hold personal data.</summary>
    public int PersonalComments { get; internal init; }

    /// <summary>Everything that is to be said: errors first, then losses by the number of rows, then the rest.</summary>
    public IReadOnlyList<ResponseFinding> Findings { get; internal init; } = [];

    /// <summary>The map with the figures, the quotes and their source; null where there is an error.</summary>
    public JourneyMap? Map { get; internal init; }

    internal JourneyMap Before { get; }

    /// <summary>The document that adds to the map what was imported, and says nothing else.</summary>
    /// <param name="format">The notation.</param>
    /// <param name="extendsPath">The path of the map from the place of the document.</param>
    /// <exception cref="InvalidOperationException">There is an error, so that nothing was imported; or the map cannot be extended so.</exception>
    public string ToOverlay(JourneyFormat format, string extendsPath)
        => JourneyComparison.Compare(Before, Map ?? throw new InvalidOperationException("Nothing was imported: see the findings."), MatchMode.Ids).ToOverlay(format, extendsPath);
}
