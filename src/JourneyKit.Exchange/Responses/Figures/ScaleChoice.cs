using JourneyKit.Exchange.Responses.Columns;
using JourneyKit.Exchange.Tables;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Figures;

/// <summary>What scores are counted as, and on which scale.</summary>
/// <param name="Measures">The measures; empty where there are no scores.</param>
/// <param name="Lowest">The lowest score.</param>
/// <param name="Highest">The highest score.</param>
/// <param name="Direction">Which way an effort score is better; null for other measures.</param>
internal sealed record ScaleChoice(IReadOnlyList<ResponseMeasure> Measures, int Lowest, int Highest, MetricDirection? Direction)
{
    private const int FewScores = 10;
    private const int MostNamed = 5;

    // One of so many is few.
    private const int FewOf = 4;

    private const string Takes = "csat and satisfaction take 1 to 5, ces 1 to 7, nps 0 to 10";

    private static readonly ResponseMeasure[] OneToFive = [ResponseMeasure.Satisfaction, ResponseMeasure.Csat];

    /// <summary>Whether a score counts: promoters and detractors are told apart by whole numbers only.</summary>
    public bool IsOn(decimal score) => score >= Lowest && score <= Highest && (!Measures.Contains(ResponseMeasure.Nps) || score == decimal.Truncate(score));

    /// <summary>Chooses by what is given, else by the header, else by the scores.</summary>
    public static ScaleChoice? Make(ScoreValues scores, ColumnPlan plan, ResponseOptions options, List<ResponseFinding> findings)
    {
        var all = scores.All.ToList();
        var header = plan.HeaderOf(ResponseField.Score);
        var column = plan[ResponseField.Score] is { } place ? ColumnName.Of(place) : null;
        if (all.Count == 0)
        {
            return new ScaleChoice([], 0, 0, null);
        }

        ResponseFinding Error(string message, int? row = null, int rows = 0) => new(message) { IsError = true, Row = row, Rows = rows, Column = column };
        var named = options.Measure ?? HeaderWords.MeasureOf(header);
        var byScale = named is null && options.Scale is { } said ? MeasureScale.On(said) : null;
        if (named is null && options.Scale is { } other && byScale is null)
        {
            findings.Add(Error($"No measure is on a scale from {other.Lowest} to {other.Highest}: {Takes}."));
            return null;
        }

        if ((named ?? byScale ?? ByScores(all)) is not { } measure)
        {
            findings.Add(Unknown(all, Error));
            return null;
        }

        var defined = MeasureScale.Of(measure);
        if (options.Scale is { } given && given != defined)
        {
            findings.Add(Error($"{Capital(measure)} is defined on a scale from {defined.Lowest} to {defined.Highest}, not from {given.Lowest} to {given.Highest}. Leave --scale out, or say another --measure."));
            return null;
        }

        var direction = measure == ResponseMeasure.Ces ? options.Direction ?? (HeaderWords.AsksForEase(header) ? MetricDirection.HigherIsBetter : null) : null;
        if (measure == ResponseMeasure.Ces && direction is null)
        {
            findings.Add(Error("Whether a high effort score is good is not known: some teams ask how easy it was, some how hard. Say it with --direction higher-is-better or --direction lower-is-better."));
            return null;
        }

        var isGuess = options.Measure is null && options.Scale is null;
        var choice = new ScaleChoice(options.Measure is null && measure == ResponseMeasure.Satisfaction ? OneToFive : [measure], defined.Lowest, defined.Highest, direction);
        return choice.Check(all, scores, named, isGuess, options, findings, Error) ? choice : null;
    }

    /// <summary>What is said of rows whose scores do not count.</summary>
    public IEnumerable<ResponseFinding> Losses(ScoreValues scores, ColumnPlan plan)
        => Measures.Count == 0 ? [] : scores.All.Where(value => !IsOn(value.Score)).Select(value => new ResponseFinding(value.Score >= Lowest && value.Score <= Highest
            ? $"The score {value.Score} is no whole number, as NPS needs."
            : $"The score {value.Score} is beyond the scale from {Lowest} to {Highest}.")
        { Row = value.First, Rows = value.Rows, IsLoss = true, Column = plan[ResponseField.Score] is { } column ? ColumnName.Of(column) : null });

    // Where nobody said the measure, scores beyond its scale say that the guess is wrong.
    private bool Check(List<(decimal Score, int Rows, int First)> all, ScoreValues scores, ResponseMeasure? named, bool isGuess, ResponseOptions options, List<ResponseFinding> findings, Func<string, int?, int, ResponseFinding> error)
    {
        var beyond = all.Where(value => value.Score < Lowest || value.Score > Highest).ToList();
        var measure = Measures[0];
        if (beyond.Count > 0 && options.Scale is null)
        {
            var first = beyond.MinBy(value => value.First);
            findings.Add(error($"The score {first.Score} is beyond the scale from {Lowest} to {Highest} of {MeasureScale.Name(measure)}{(isGuess ? ", which the header names" : "")}. Say another --measure, or --scale {Lowest}-{Highest} to leave such rows out.", first.First, beyond.Sum(value => value.Rows)));
            return false;
        }

        if (beyond.Sum(value => value.Rows) == all.Sum(value => value.Rows))
        {
            findings.Add(error("No score is on the scale. Is this the right column?", beyond[0].First, beyond[0].Rows));
            return false;
        }

        if (named is null)
        {
            findings.Add(new ResponseFinding($"Scores are taken for {string.Join(" and ", Measures.Select(MeasureScale.Name))} on a scale from {Lowest} to {Highest}, {(options.Scale is null ? $"since they {Span(all)}" : "as --scale says")}. Say it with --measure where they are something else."));
        }

        // What nobody said is not taken for one scale where the scores look like two.
        var isDoubtful = named is null && options.Scale is null;
        var mixed = Mixed(scores, isDoubtful).ToList();
        findings.AddRange(mixed);
        return !(isDoubtful && mixed.Count > 0);
    }

    // A touchpoint with many scores, none of which is in the upper half, may have been asked on a shorter scale.
    private IEnumerable<ResponseFinding> Mixed(ScoreValues scores, bool isError)
        => Highest <= 5 ? [] : scores.Touchpoints.Where(one => one.Rows >= FewScores && one.Highest <= 5).Select(one => new ResponseFinding(
            $"None of the {one.Rows} scores of `{one.Touchpoint}` is above {one.Highest}, on a scale to {Highest}. If it was asked on a scale to 5, import its rows from a file of their own{(isError ? $"; else say --measure {MeasureScale.Word(Measures[0])}" : "")}.")
        { Row = one.First, Rows = one.Rows, IsError = isError });

    // Where a few scores among many from 1 to 5 are beyond them, they are more likely wrong than all others of a longer scale.
    private static ResponseMeasure? ByScores(List<(decimal Score, int Rows, int First)> all)
        => Beyond(all).Count == 0 ? ResponseMeasure.Satisfaction
            : IsMostlyToFive(all) ? null
            : all[0].Score >= 0 && all[^1].Score is > 7 and <= 10 ? ResponseMeasure.Nps
            : null;

    private static List<(decimal Score, int Rows, int First)> Beyond(List<(decimal Score, int Rows, int First)> all) => [.. all.Where(value => value.Score is < 1 or > 5)];

    private static bool IsMostlyToFive(List<(decimal Score, int Rows, int First)> all) => Beyond(all).Sum(value => value.Rows) * FewOf <= all.Sum(value => value.Rows);

    private static ResponseFinding Unknown(List<(decimal Score, int Rows, int First)> all, Func<string, int?, int, ResponseFinding> error)
    {
        if (IsMostlyToFive(all))
        {
            var beyond = Beyond(all);
            var (rows, first) = (beyond.Sum(value => value.Rows), beyond.MinBy(value => value.First));
            var named = string.Join(", ", beyond.OrderBy(value => value.First).Take(MostNamed).Select(value => $"{value.Score} in row {value.First}"));
            return error($"{all.Sum(value => value.Rows) - rows} of {all.Sum(value => value.Rows)} scores are from 1 to 5, the others are not: {named}{(beyond.Count > MostNamed ? ", …" : "")}. With --scale 1-5 such rows are left out; where the scale is longer, say it with --measure: {Takes}.", first.First, rows);
        }

        var strange = all[0].Score < 0 ? all[0] : all[^1];
        return error($"Scores {Span(all)}; what they are counted as is not known. Say it with --measure: {Takes}. With --scale, too, rows beyond it are left out.", strange.First, strange.Rows);
    }

    private static string Span(List<(decimal Score, int Rows, int First)> all) => all.Count == 1 ? $"are all {all[0].Score}" : $"go from {all[0].Score} to {all[^1].Score}";

    private static string Capital(ResponseMeasure measure) => MeasureScale.Name(measure) is var name ? char.ToUpperInvariant(name[0]) + name[1..] : "";
}
