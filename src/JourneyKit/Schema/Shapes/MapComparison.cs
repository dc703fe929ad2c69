using JourneyKit.Model;

namespace JourneyKit.Schema.Shapes;

/// <summary>Compares mappings of values that are shown whole.</summary>
internal static class MapComparison
{
    public static void Compare<TKey, TValue>(IDifferences differences, ElementPath path, ValueMap<TKey, TValue> before, ValueMap<TKey, TValue> after, Func<TValue, DataValue> show)
        where TKey : IEquatable<TKey>
    {
        foreach (var (key, value) in before)
        {
            if (!after.TryGetValue(key, out var now))
            {
                differences.Removed(path / key.ToString()!, show(value));
            }
            else if (!EqualityComparer<TValue>.Default.Equals(value, now))
            {
                differences.Changed(path / key.ToString()!, show(value), show(now));
            }
        }

        foreach (var (key, value) in after)
        {
            if (!before.ContainsKey(key))
            {
                differences.Added(path / key.ToString()!, show(value));
            }
        }
    }
}
