using JourneyKit.Exchange.Responses.Columns;
using JourneyKit.Exchange.Tables;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>Which questions the scores of a file answer, where a column says it: those of two questions are no one figure.</summary>
internal sealed class QuestionTally
{
    private const int MostNames = 3;
    private const int LongestName = 40;

    // Free words are no names of questions; a file with more than that is not about a few questions.
    private const int MostQuestions = 50;

    private readonly int? column;
    private readonly string header = "";
    private readonly Dictionary<string, (int Row, int Rows)> questions = new(StringComparer.OrdinalIgnoreCase);

    public QuestionTally(ColumnPlan plan)
    {
        column = Enumerable.Range(0, plan.Headers.Count).Where(at => !plan.IsTaken(at) && HeaderWords.IsQuestion(plan.Headers[at])).Select(at => (int?)at).FirstOrDefault();
        header = column is { } found ? plan.Headers[found] : "";
    }

    public void Add(TableRow row)
    {
        if (column is not { } at || row.Cell(at) is not { Length: > 0 } text)
        {
            return;
        }

        if (questions.TryGetValue(text, out var known))
        {
            questions[text] = (known.Row, known.Rows + 1);
        }
        else if (questions.Count <= MostQuestions)
        {
            questions.Add(text, (row.Number, 1));
        }
    }

    /// <summary>What is said of several questions: an error where they are of different measures.</summary>
    public ResponseFinding? Finding()
    {
        if (questions.Count is < 2 or > MostQuestions)
        {
            return null;
        }

        var measures = questions.Keys.Select(HeaderWords.MeasureOf).Where(measure => measure is not null).Distinct().Count();
        var second = questions.OrderBy(one => one.Value.Row).ElementAt(1);
        var names = string.Join(", ", questions.OrderBy(one => one.Value.Row).Take(MostNames).Select(one => $"`{(one.Key.Length > LongestName ? one.Key[..LongestName] + "…" : one.Key)}`"));
        return new ResponseFinding($"The column `{header}` holds {questions.Count} questions ({names}{(questions.Count > MostNames ? ", …" : "")}), {(measures > 1 ? "which are not of one measure" : "whose answers are counted together")}. Import the rows of each question from a file of their own.")
        {
            IsError = measures > 1,
            Row = second.Value.Row,
            Column = ColumnName.Of(column!.Value),
        };
    }
}
