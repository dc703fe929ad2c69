namespace JourneyKit.Tests.Support;

/// <summary>How often random documents use each construct of the format, so that a test can say that it has seen all of them.</summary>
internal sealed class Constructs
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Makes a count of zero for each construct.</summary>
    public Constructs(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            counts.Add(name, 0);
        }
    }

    /// <summary>The constructs that were never used.</summary>
    public IEnumerable<string> Missing => counts.Where(entry => entry.Value == 0).Select(entry => entry.Key);

    /// <summary>Counts one use of a construct.</summary>
    public void Add(string name) => counts[name]++;

    public override string ToString() => string.Join(", ", counts.Select(entry => $"{entry.Key} {entry.Value}"));
}
