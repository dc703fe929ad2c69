namespace JourneyKit.Exchange.Tables.Export;

/// <summary>
/// Keeps texts in CSV from becoming formulas: an apostrophe stands before a text that begins with what programs take for
/// one. A text that has apostrophes before it already gets one more, so that taking one off gives every text back.
/// </summary>
internal static class FormulaGuard
{
    private const char Apostrophe = '\'';

    /// <summary>The text as it is written.</summary>
    public static string Guarded(string text) => IsTakenForFormula(text) ? Apostrophe + text : text;

    /// <summary>The text that was written.</summary>
    public static string Taken(string cell) => cell is [Apostrophe, ..] && IsTakenForFormula(cell[1..]) ? cell[1..] : cell;

    private static bool IsTakenForFormula(string text) => text.TrimStart(Apostrophe) is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
