namespace JourneyKit.Exchange.Tables;

/// <summary>Columns by their letters, as spreadsheets show them: A, B, …, Z, AA.</summary>
internal static class ColumnName
{
    /// <summary>The letters of a column.</summary>
    /// <param name="column">Its number from 0.</param>
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The number of a column from 0; null where the text is none of a spreadsheet's.</summary>
    /// <param name="letters">Capital letters.</param>
    public static int? Parse(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > 3 || letters.ContainsAnyExceptInRange('A', 'Z'))
        {
            return null;
        }

        var number = 0;
        foreach (var letter in letters)
        {
            number = (number * 26) + letter - 'A' + 1;
        }

        return number - 1;
    }
}
