using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Gaps.Changes;

/// <summary>
/// Compares two maps, or two libraries, element by element and property by property. Elements are matched by their ids;
/// the order of elements (but stages), shorthands and formatting make no difference.
/// </summary>
public static class JourneyComparison
{
    /// <summary>What differs between two maps, in the order of the format. Nothing differs between a map and itself.</summary>
    /// <param name="before">The first map.</param>
    /// <param name="after">The second map.</param>
    public static ElementList<Change> Compare(JourneyMap before, JourneyMap after) => Compare(JourneySchema.Map, before, after);

    /// <summary>What differs between two libraries, in the order of the format.</summary>
    /// <param name="before">The first library.</param>
    /// <param name="after">The second library.</param>
    public static ElementList<Change> Compare(JourneyLibrary before, JourneyLibrary after) => Compare(JourneySchema.Library, before, after);

    private static ElementList<Change> Compare<T>(ElementTable<T> table, T before, T after)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new Collector();
        table.Compare(changes, ElementPath.Root, before, after);
        return changes.ToList();
    }

    private sealed class Collector : IDifferences
    {
        private readonly List<Change> changes = [];

        public ElementList<Change> ToList() => new([.. changes]);

        public void Added(ElementPath path, DataValue value) => changes.Add(new Change(ChangeKind.Added, path, null, value));

        public void Removed(ElementPath path, DataValue value) => changes.Add(new Change(ChangeKind.Removed, path, value, null));

        public void Changed(ElementPath path, DataValue before, DataValue after) => changes.Add(new Change(ChangeKind.Changed, path, before, after));

        public void Reordered(ElementPath path, DataValue before, DataValue after) => changes.Add(new Change(ChangeKind.Reordered, path, before, after));
    }
}
