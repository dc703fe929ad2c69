using JourneyKit.Exchange.Responses.Columns;
using JourneyKit.Exchange.Tables;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>What the dates of a file tell together: in which order they say day and month, and which is the latest.</summary>
internal sealed class DateTally
{
    private readonly PartialDate?[] latest = new PartialDate?[3];
    private int firstDayFirst;
    private int firstMonthFirst;
    private int ambiguous;
    private int firstAmbiguous;

    public void Add(ResponseDate date, int row)
    {
        Later(ref latest[0], date.Resolve(isDayFirst: true));
        Later(ref latest[1], date.Resolve(isDayFirst: false));
        Later(ref latest[2], date.Resolve(isDayFirst: null));
        if (date.IsAmbiguous)
        {
            ambiguous++;
            firstAmbiguous = firstAmbiguous == 0 ? row : firstAmbiguous;
        }

        if (date.TellsOrder is true)
        {
            firstDayFirst = firstDayFirst == 0 ? row : firstDayFirst;
        }
        else if (date.TellsOrder is false)
        {
            firstMonthFirst = firstMonthFirst == 0 ? row : firstMonthFirst;
        }
    }

    /// <summary>Whether the day stands before the month; null where that is not known.</summary>
    public bool? IsDayFirst(bool? given) => given ?? (firstDayFirst > 0, firstMonthFirst > 0) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };

    public PartialDate? Latest(bool? isDayFirst) => latest[isDayFirst switch { true => 0, false => 1, null => 2 }];

    /// <summary>What is to be said where days could not be told from months.</summary>
    public IEnumerable<ResponseFinding> Findings(bool? given, ColumnPlan plan)
    {
        if (ambiguous > 0 && IsDayFirst(given) is null)
        {
            var why = firstDayFirst > 0 ? $"row {firstDayFirst} begins with the day and row {firstMonthFirst} with the month" : "no date of the file tells";
            yield return new ResponseFinding($"Whether such dates begin with the day or the month is not known: {why}. Say it with --dates dmy or --dates mdy. Until then these answers count without a date.")
            {
                Row = firstAmbiguous,
                Rows = ambiguous,
                Column = plan[ResponseField.Date] is { } column ? ColumnName.Of(column) : null,
            };
        }
    }

    private static void Later(ref PartialDate? latest, PartialDate? date)
    {
        if (date is { } known && (latest is not { } old || known > old))
        {
            latest = known;
        }
    }
}
