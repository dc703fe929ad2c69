namespace JourneyKit.Tests.Support;

/// <summary>How often a generator made what: a law over random maps says nothing of what never occurred.</summary>
internal sealed class Tally(params string[] expected)
{
    private readonly SortedDictionary<string, int> counts = new(expected.ToDictionary(what => what, _ => 0, StringComparer.Ordinal), StringComparer.Ordinal);

    public void Add(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    /// <summary>Prints the counts, and fails where one is 0.</summary>
    public void Check(ITestOutputHelper output)
    {
        foreach (var (what, count) in counts)
        {
            output.WriteLine($"{count,9:N0}  {what}");
        }

        Assert.DoesNotContain(counts, entry => entry.Value == 0);
    }
}
