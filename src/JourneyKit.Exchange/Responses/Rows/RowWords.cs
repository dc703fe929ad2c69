using JourneyKit.Exchange.Responses.Columns;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>Says what is wrong with rows, and what to do.</summary>
internal static class RowWords
{
    /// <summary>Whether rows with this fault are left out.</summary>
    public static bool IsLoss(RowFault fault) => fault <= RowFault.NoAnswer;

    /// <summary>The sentence.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="field">In the column of which field.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="near">The end of a sentence that offers what may have been meant.</param>
    public static string Of(RowFault fault, ResponseField? field, string text, string near) => fault switch
    {
        RowFault.Empty => "Nothing is written in these rows.",
        RowFault.TooManyCells => $"The row has more cells than the header ({text}): put quotation marks around texts that hold the separator.",
        RowFault.BrokenCell or RowFault.UnreadCell => char.ToUpperInvariant(text[0]) + text[1..] + ".",
        RowFault.NoTouchpoint => "No touchpoint is written: fill the cell.",
        RowFault.UnknownTouchpoint or RowFault.UnknownPart => Ended($"The map has no {FieldWords.Of(field!.Value)} `{text}`{near}"),
        RowFault.NoNumber => $"The score `{text}` is no number: write it in digits, or leave the cell empty.",
        RowFault.NoAnswer => "Neither a score nor a comment is written.",
        RowFault.NoDate => $"The date `{text}` cannot be read: write it as 2026-03-31. The answer counts without it.",
        _ => "Characters were lost, and stand as �: save the file as UTF-8 (in Excel: “CSV UTF-8”). Such comments are not quoted.",
    };

    /// <summary>The sentence for texts that are not told apart.</summary>
    public static string OfOthers(RowFault fault, ResponseField? field) => fault switch
    {
        RowFault.UnknownTouchpoint or RowFault.UnknownPart => $"The map has none of more than {Occurrences.MostTexts} further texts that stand for a {FieldWords.Of(field!.Value)}. Is this the right column?",
        RowFault.NoNumber => $"More than {Occurrences.MostTexts} further texts are no scores. Is this the right column?",
        RowFault.NoDate => $"More than {Occurrences.MostTexts} further texts are no dates. Is this the right column?",
        _ => "More rows have such faults.",
    };

    private static string Ended(string sentence) => sentence.EndsWith('?') ? sentence : sentence + ".";
}
