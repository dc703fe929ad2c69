using JourneyKit.Exchange.Responses.Columns;
using JourneyKit.Exchange.Responses.Figures;
using JourneyKit.Exchange.Responses.Quotes;
using JourneyKit.Exchange.Tables;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>Takes the rows one by one, and keeps of them counts and the few comments that may be quoted.</summary>
internal sealed class AnswerTally
{
    private readonly JourneyMap map;
    private readonly MapNames names;
    private readonly ColumnPlan plan;
    private readonly int quotes;
    private readonly string? touchpointOfAll;
    private readonly Dictionary<string, TouchpointAnswers> answers = new(StringComparer.Ordinal);

    public AnswerTally(JourneyMap map, MapNames names, ColumnPlan plan, ResponseOptions options)
    {
        (this.map, this.names, this.plan, quotes) = (map, names, plan, options.Quotes);
        touchpointOfAll = options.Touchpoint is { } given ? names.Touchpoints.Find(given) : null;
        Losses = new Losses(plan);
        Questions = new QuestionTally(plan);
    }

    public int Read { get; private set; }

    /// <summary>Rows that were used; those with scores beyond the scale are among them until the scale is known.</summary>
    public int Used { get; private set; }

    public int Comments { get; private set; }

    public int PersonalComments { get; private set; }

    public Losses Losses { get; }

    public ScoreValues Scores { get; } = new();

    public QuestionTally Questions { get; }

    public DateTally Dates { get; } = new();

    public IReadOnlyDictionary<string, TouchpointAnswers> Answers => answers;

    public void Add(TableRow row)
    {
        Read++;
        if (row.IsEmpty)
        {
            Losses.Add(RowFault.Empty, null, "", row.Number);
        }
        else if (row.Cells.AsSpan(Math.Min(row.Cells.Length, plan.Headers.Count)).ContainsAnyExcept(""))
        {
            Losses.Add(RowFault.TooManyCells, null, $"{row.Cells.Length} instead of {plan.Headers.Count}", row.Number);
        }
        else if (TouchpointOf(row) is { } touchpoint && ScoreOf(row, out var score))
        {
            Use(row, touchpoint, score);
        }
    }

    private void Use(TableRow row, string touchpoint, decimal? score)
    {
        var comment = CommentText.OneLine(Cell(row, ResponseField.Comment, RowFault.UnreadCell));
        if (ScoreText.IsNone(comment))
        {
            comment = "";
        }

        if (score is null && comment.Length == 0)
        {
            Losses.Add(RowFault.NoAnswer, null, "", row.Number);
            return;
        }

        Used++;
        if (!answers.TryGetValue(touchpoint, out var of))
        {
            answers.Add(touchpoint, of = new TouchpointAnswers(quotes));
        }

        var date = DateOf(row);
        if (score is { } known)
        {
            Scores.Add(known, touchpoint, row.Number);
            Questions.Add(row);
            of.Add(known, PartOf(row, ResponseField.Persona), PartOf(row, ResponseField.Channel));
        }

        if (comment.Length > 0)
        {
            Add(of, new Comment(comment, row.Number, score, date));
        }
    }

    private void Add(TouchpointAnswers of, Comment comment)
    {
        Comments++;
        if (comment.Text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Losses.Add(RowFault.LostCharacters, ResponseField.Comment, "", comment.Row);
        }

        if (JourneyValidator.FindPersonalData(map, comment.Text) is not null)
        {
            PersonalComments++;
        }
        else if (CommentText.CanBeQuoted(comment.Text))
        {
            of.Quotes.Add(comment);
        }
    }

    private string? TouchpointOf(TableRow row)
    {
        if (plan[ResponseField.Touchpoint] is not { } column)
        {
            return touchpointOfAll;
        }

        var text = row.Cell(column);
        if (row.FaultAt(column) is { } fault)
        {
            Losses.Add(RowFault.BrokenCell, ResponseField.Touchpoint, fault, row.Number);
        }
        else if (text.Length == 0)
        {
            Losses.Add(RowFault.NoTouchpoint, ResponseField.Touchpoint, "", row.Number);
        }
        else if (names.Touchpoints.Find(text) is { } found)
        {
            return found;
        }
        else
        {
            Losses.Add(RowFault.UnknownTouchpoint, ResponseField.Touchpoint, text, row.Number);
        }

        return null;
    }

    // False where the row cannot be used.
    private bool ScoreOf(TableRow row, out decimal? score)
    {
        score = null;
        if (plan[ResponseField.Score] is not { } column)
        {
            return true;
        }

        var text = row.Cell(column);
        if (row.FaultAt(column) is { } fault)
        {
            Losses.Add(RowFault.BrokenCell, ResponseField.Score, fault, row.Number);
            return false;
        }

        score = ScoreText.Parse(text);
        if (score is null && !ScoreText.IsNone(text))
        {
            Losses.Add(RowFault.NoNumber, ResponseField.Score, text, row.Number);
            return false;
        }

        return true;
    }

    private string? PartOf(TableRow row, ResponseField field)
    {
        var text = Cell(row, field, RowFault.UnreadCell);
        if (ScoreText.IsNone(text))
        {
            return null;
        }

        var found = names.Of(field)!.Find(text);
        if (found is null)
        {
            Losses.Add(RowFault.UnknownPart, field, text, row.Number);
        }

        return found;
    }

    private ResponseDate? DateOf(TableRow row)
    {
        var text = Cell(row, ResponseField.Date, RowFault.UnreadCell);
        if (ScoreText.IsNone(text))
        {
            return null;
        }

        var date = ResponseDate.Parse(text);
        if (date is { } known)
        {
            Dates.Add(known, row.Number);
        }
        else
        {
            Losses.Add(RowFault.NoDate, ResponseField.Date, text, row.Number);
        }

        return date;
    }

    private string Cell(TableRow row, ResponseField field, RowFault fault)
    {
        if (plan[field] is not { } column)
        {
            return "";
        }

        if (row.FaultAt(column) is { } message)
        {
            Losses.Add(fault, field, message, row.Number);
        }

        return row.Cell(column);
    }
}
