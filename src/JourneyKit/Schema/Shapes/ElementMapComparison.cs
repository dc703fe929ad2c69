using JourneyKit.Model;

namespace JourneyKit.Schema.Shapes;

/// <summary>Compares elements by id.</summary>
internal static class ElementMapComparison
{
    public static void Compare<T>(ElementTable<T> table, IDifferences differences, ElementPath path, ElementMap<T> before, ElementMap<T> after)
        where T : class, IKeyed
    {
        if (before.Entries.HasKeysOf(after.Entries))
        {
            CompareInStep(table, differences, path, before.Entries.Entries, after.Entries.Entries);
            return;
        }

        foreach (var entry in before.Entries.Entries)
        {
            if (!after.Contains(entry.Key))
            {
                differences.Removed(path / entry.Key, table.ToData(entry.Value));
            }
        }

        foreach (var entry in after.Entries.Entries)
        {
            if (!before.Entries.TryGetValue(entry.Key, out var was))
            {
                differences.Added(path / entry.Key, table.ToData(entry.Value));
            }
            else if (!was.Equals(entry.Value))
            {
                table.Compare(differences, path / entry.Key, was, entry.Value);
            }
        }

        if (T.OrderMatters)
        {
            CompareOrder(differences, path, before, after);
        }
    }

    // Two versions of a map mostly hold the same elements in the same order: nothing is to be looked up then.
    private static void CompareInStep<T>(ElementTable<T> table, IDifferences differences, ElementPath path, ReadOnlySpan<KeyValuePair<string, T>> before, ReadOnlySpan<KeyValuePair<string, T>> after)
    {
        for (var i = 0; i < after.Length; i++)
        {
            if (!before[i].Value!.Equals(after[i].Value))
            {
                table.Compare(differences, path / after[i].Key, before[i].Value, after[i].Value);
            }
        }
    }

    private static void CompareOrder<T>(IDifferences differences, ElementPath path, ElementMap<T> before, ElementMap<T> after)
        where T : class, IKeyed
    {
        var was = before.Keys.Where(after.Contains).ToArray();
        var now = after.Keys.Where(before.Contains).ToArray();
        if (!was.SequenceEqual(now, StringComparer.Ordinal))
        {
            differences.Reordered(path, Ids(was), Ids(now));
        }

        static DataValue Ids(string[] ids) => DataValue.FromItems(new ElementList<DataValue>([.. ids.Select(DataValue.FromString)]));
    }
}
