using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>Puts together what was declared of the same elements: a split is one match, and so is a merge.</summary>
internal static class MatchGroups
{
    /// <summary>Makes matches of declared pairs.</summary>
    /// <param name="kind">The kind of element.</param>
    /// <param name="declared">Pairs of different ids, in the order of the second map.</param>
    /// <param name="before">The elements of the first map.</param>
    /// <param name="after">The elements of the second map.</param>
    public static ElementList<ElementMatch<T>> Of<T>(ElementKind<T> kind, List<ElementPair<T>> declared, ElementMap<T> before, ElementMap<T> after)
        where T : Element<T>
    {
        // An element that took another's place and kept its own id, or lives on beside its successor, belongs to the group.
        var pairs = new List<ElementPair<T>>();
        var seen = new HashSet<ElementPair<T>>();
        foreach (var pair in declared)
        {
            foreach (var id in new[] { pair.Before, pair.After })
            {
                if (before.Contains(id) && after.Contains(id))
                {
                    Add(new ElementPair<T>(id, id));
                }
            }

            Add(pair);
        }

        var groupOfBefore = new Dictionary<Id<T>, int>();
        var groupOfAfter = new Dictionary<Id<T>, int>();
        var parents = new List<int>();
        foreach (var pair in pairs)
        {
            var one = Find(GroupOf(groupOfBefore, pair.Before));
            var other = Find(GroupOf(groupOfAfter, pair.After));
            parents[Math.Max(one, other)] = Math.Min(one, other);
        }

        return
        [
            .. pairs.GroupBy(pair => Find(groupOfBefore[pair.Before]))
                .Select(group => new ElementMatch<T>(kind, [.. group], MatchBasis.Declared, 1, [])),
        ];

        void Add(ElementPair<T> pair)
        {
            if (seen.Add(pair))
            {
                pairs.Add(pair);
            }
        }

        int GroupOf(Dictionary<Id<T>, int> groups, Id<T> id)
        {
            if (!groups.TryGetValue(id, out var group))
            {
                groups.Add(id, group = parents.Count);
                parents.Add(group);
            }

            return group;
        }

        int Find(int group)
        {
            while (parents[group] != group)
            {
                group = parents[group] = parents[parents[group]];
            }

            return group;
        }
    }
}
