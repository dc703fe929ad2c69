namespace JourneyKit.Tool.Tests.Judged;

/// <summary>What an analyst thinks of a line of the default report.</summary>
/// <param name="Line">The id of its gap, or the words that it begins with.</param>
/// <param name="Word">Whether it is worth acting on: worth, noise or wrong.</param>
/// <param name="Why">Why.</param>
internal sealed record Verdict(string Line, string Word, string Why)
{
    public bool IsWorth => Word == "worth";

    public static IReadOnlyList<Verdict> Read(string path)
        => [.. JudgedFile.Entries(path, "lines").Select(line => new Verdict((string)line["line"], (string)line["verdict"], (string)line["why"]))];

    /// <summary>Whether it is about a line: the id stands at its end, other words where it begins.</summary>
    public bool IsOf(string line)
    {
        var text = line.Trim();
        return text.EndsWith(Line, StringComparison.Ordinal) || Beginnings(text).Any(beginning => beginning.StartsWith(Line, StringComparison.Ordinal));
    }

    // Behind the number of a decision, and behind the severity.
    private static IEnumerable<string> Beginnings(string text)
    {
        yield return text;
        var words = text.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var word in words)
        {
            yield return word;
        }
    }
}
