using System.Text;

namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>What people call columns.</summary>
internal static class HeaderWords
{
    private static readonly (ResponseField Field, string[] Words)[] Names =
    [
        (ResponseField.Touchpoint, ["touchpoint", "touchpointid", "touchpointname", "contactpoint", "interaction", "page", "step"]),
        (ResponseField.Comment, ["comment", "comments", "feedback", "verbatim", "answertext", "freetext", "text", "remark", "remarks", "reason", "why", "quote"]),
        (ResponseField.Persona, ["persona", "personaid", "segment", "customertype", "customergroup"]),
        (ResponseField.Channel, ["channel", "channelid", "medium"]),
        (ResponseField.Date, ["date", "day", "answeredat", "answeredon", "submittedat", "submitted", "created", "createdat", "timestamp", "completed", "completedat", "responsedate"]),
        (ResponseField.Score, ["score", "rating", "csat", "nps", "ces", "satisfaction", "stars", "grade", "effort", "ease", "points", "mark"]),
    ];

    // Words of the measure are looked for inside of longer questions.
    private static readonly (ResponseMeasure Measure, string[] Words)[] Measures =
    [
        (ResponseMeasure.Nps, ["nps", "promoter", "recommend"]),
        (ResponseMeasure.Ces, ["ces", "effort", "easy", "ease"]),
        (ResponseMeasure.Csat, ["csat"]),
        (ResponseMeasure.Satisfaction, ["satisfaction", "satisfied", "stars"]),
    ];

    private static readonly string[] Questions = ["question", "questions", "questionid", "questiontext", "measure", "metric", "kpi", "indicator", "survey", "surveytype", "surveyname"];

    /// <summary>How well a header names a field: 2 for its very word, 1 where the word is one of several, 0 for not at all.</summary>
    public static int Fit(string header, ResponseField field)
    {
        var words = Array.Find(Names, name => name.Field == field).Words;
        return Array.IndexOf(words, Joined(header)) >= 0 ? 2
            : Words(header).Any(word => Array.IndexOf(words, word) >= 0) || (field == ResponseField.Score && MeasureOf(header) is not null) ? 1
            : 0;
    }

    /// <summary>What a header says that scores are; null where it does not say.</summary>
    public static ResponseMeasure? MeasureOf(string header)
    {
        var words = Words(header);
        foreach (var (measure, known) in Measures)
        {
            if (words.Any(word => Array.IndexOf(known, word) >= 0))
            {
                return measure;
            }
        }

        return null;
    }

    /// <summary>Whether a header asks how easy something was, so that more is better.</summary>
    public static bool AsksForEase(string header) => Words(header).Any(word => word is "easy" or "ease");

    /// <summary>Whether a header names the question that was asked.</summary>
    public static bool IsQuestion(string header) => Array.IndexOf(Questions, Joined(header)) >= 0;

    /// <summary>Small letters and digits, blanks and signs left out.</summary>
    private static string Joined(string header) => string.Concat(Words(header));

    private static List<string> Words(string header)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in header.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
