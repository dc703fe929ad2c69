using JourneyKit.Exchange;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Output.Responses;

/// <summary>What reports call the parts of an import.</summary>
internal static class ResponseWords
{
    public static string Of(ResponseField field) => field.ToString().ToLowerInvariant();

    /// <summary>The word of a measure for machines and options.</summary>
    public static string Of(ResponseMeasure measure) => measure.ToString().ToLowerInvariant();

    public static string Title(ResponseMeasure measure) => measure == ResponseMeasure.Satisfaction ? "satisfaction" : measure.ToString().ToUpperInvariant();

    public static string Value(ResponseFigure figure) => figure switch
    {
        { Measure: ResponseMeasure.Nps } => Figures.Signed(figure.Value),
        { Favourable: not null } => Figures.Percent(figure.Value / 100),
        _ => Figures.Number(figure.Value),
    };

    /// <summary>What the figure rests on: <c>12 of 40</c>.</summary>
    public static string Counts(ResponseFigure figure) => figure switch
    {
        { Favourable: { } promoters, Unfavourable: { } detractors } => $"{Quantity.Of(promoters, "promoter")}, {Quantity.Of(detractors, "detractor")} of {Figures.Number(figure.Answers)}",
        { Favourable: { } favourable } => $"{Figures.Number(favourable)} of {Figures.Number(figure.Answers)}",
        _ => Quantity.Of(figure.Answers, "answer"),
    };

    /// <summary>Where a finding stands: <c>row 17, column C</c>; empty for the whole file.</summary>
    public static string Place(ResponseFinding finding)
        => string.Join(", ", new[] { finding.Row is { } row ? $"row {row}" : null, finding.Column is { } column ? $"column {column}" : null }.Where(part => part is not null));
}
