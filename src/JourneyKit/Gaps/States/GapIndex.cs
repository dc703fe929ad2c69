namespace JourneyKit.Gaps.States;

/// <summary>Finds in one report the gap that another one has: by its id, else by its kind and its elements in the map that both reports share.</summary>
internal sealed class GapIndex
{
    private readonly GapReport report;
    private readonly GapSide shared;
    private readonly Dictionary<string, Gap?> byElements = new(StringComparer.Ordinal);

    public GapIndex(GapReport report, GapSide shared)
    {
        this.report = report;
        this.shared = shared;
        foreach (var gap in report.Gaps)
        {
            // Two gaps with the same elements cannot be told apart by them.
            if (KeyOf(gap) is { } key && !byElements.TryAdd(key, gap))
            {
                byElements[key] = null;
            }
        }
    }

    /// <summary>The gap; null where the report has none, or more than one that it could be.</summary>
    public Gap? Find(Gap gap) => report.Gaps[gap.Id] ?? (KeyOf(gap) is { } key ? byElements.GetValueOrDefault(key) : null);

    private string? KeyOf(Gap gap)
    {
        var paths = gap.Elements.Where(element => element.Side == shared).Select(element => element.Path.ToString()).ToList();
        return paths.Count == 0 ? null : $"{gap.Kind.Name} {string.Join(' ', paths)}";
    }
}
