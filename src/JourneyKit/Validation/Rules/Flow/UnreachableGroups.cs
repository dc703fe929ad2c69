using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Groups unreachable touchpoints by the missing transition.</summary>
internal static class UnreachableGroups
{
    /// <summary>Each group begins with the touchpoint that no transition leads to; those that could be reached from there follow.</summary>
    public static IReadOnlyList<IReadOnlyList<Touchpoint>> Of(JourneyMap map, ElementList<Id<Touchpoint>> unreachable)
    {
        var open = unreachable.ToHashSet();
        var ledTo = new HashSet<Id<Touchpoint>>();
        foreach (var id in unreachable.Items)
        {
            foreach (var transition in map.Touchpoints[id]!.Next)
            {
                ledTo.Add(transition.To);
            }
        }

        // First the touchpoints that nothing leads to. What then remains are loops, of which any touchpoint will do.
        var groups = new List<IReadOnlyList<Touchpoint>>();
        foreach (var id in unreachable.Where(id => !ledTo.Contains(id)).Concat(unreachable))
        {
            if (open.Remove(id))
            {
                groups.Add(Follow(map, map.Touchpoints[id]!, open));
            }
        }

        return groups;
    }

    private static List<Touchpoint> Follow(JourneyMap map, Touchpoint first, HashSet<Id<Touchpoint>> open)
    {
        var group = new List<Touchpoint> { first };
        for (var at = 0; at < group.Count; at++)
        {
            foreach (var transition in group[at].Next)
            {
                if (open.Remove(transition.To))
                {
                    group.Add(map.Touchpoints[transition.To]!);
                }
            }
        }

        return group;
    }
}
