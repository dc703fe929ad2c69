namespace JourneyKit.Exchange.Tables.Csv;

/// <summary>Finds out what separates the cells of a text file: what the first line has most of, outside of quotation marks, and the next lines as often.</summary>
internal static class CsvSeparator
{
    private const string Candidates = ",;\t|";
    private const int MostLines = 20;
    private const string Declaration = "sep=";

    /// <summary>The separator, and how it is called.</summary>
    /// <param name="start">The beginning of the text.</param>
    public static (char Separator, string Name) Of(string start)
    {
        if (DeclaredBy(start) is { } declared)
        {
            return (declared, NameOf(declared));
        }

        var counts = Candidates.Select(candidate => (Separator: candidate, Lines: CountsOf(start, candidate))).ToList();
        var best = counts
            .Where(count => count.Lines.Count > 0 && count.Lines[0] > 0)
            .OrderByDescending(count => count.Lines.Count(line => line == count.Lines[0]))
            .ThenByDescending(count => count.Lines[0])
            .Select(count => count.Separator)
            .FirstOrDefault(',');
        return (best, NameOf(best));
    }

    /// <summary>What the first line declares as Excel does, <c>sep=;</c>; null where it declares nothing.</summary>
    public static char? DeclaredBy(string start)
        => start.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && start.Length > Declaration.Length && (start.Length == Declaration.Length + 1 || start[Declaration.Length + 1] is '\r' or '\n')
            ? start[Declaration.Length]
            : null;

    private static string NameOf(char separator) => separator switch
    {
        ',' => "separated by commas",
        ';' => "separated by semicolons",
        '\t' => "separated by tabs",
        _ => $"separated by {separator}",
    };

    // How often it stands in each line; a line end inside of quotation marks ends none.
    private static List<int> CountsOf(string text, char separator)
    {
        var counts = new List<int>();
        var (count, isQuoted, hasText) = (0, false, false);
        foreach (var c in text)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
                hasText = true;
            }
            else if (isQuoted)
            {
                continue;
            }
            else if (c is '\n' or '\r')
            {
                if (hasText)
                {
                    counts.Add(count);
                    (count, hasText) = (0, false);
                }

                if (counts.Count == MostLines)
                {
                    return counts;
                }
            }
            else
            {
                hasText = true;
                count += c == separator ? 1 : 0;
            }
        }

        if (hasText)
        {
            counts.Add(count);
        }

        return counts;
    }
}
