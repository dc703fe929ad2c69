using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>What two maps say in <c>replaces</c> of the elements of one kind.</summary>
internal static class DeclaredPairs
{
    /// <summary>The pairs that either map declares, in the order of the second.</summary>
    /// <remarks>
    /// Where both maps hold the replaced element and the first says already what replaces it, nothing became of it
    /// between the two: the statement is about an earlier step. Where the replaced element is gone from the second map,
    /// the statement of either map tells what took its place, so long as that is still there.
    /// </remarks>
    /// <param name="before">The elements of the first map.</param>
    /// <param name="after">The elements of the second map.</param>
    /// <param name="replaces">What an element says.</param>
    public static List<ElementPair<T>> Of<T>(ElementMap<T> before, ElementMap<T> after, Func<T, ElementList<Id<T>>> replaces)
        where T : Element<T>
    {
        var pairs = new List<ElementPair<T>>();
        foreach (var element in after)
        {
            var now = replaces(element);
            var earlier = before[element.Id] is { } same ? replaces(same) : [];
            if (now.Count == 0 && earlier.Count == 0)
            {
                continue;
            }

            HashSet<Id<T>> known = [.. earlier];
            foreach (var replaced in now.Concat(earlier).Distinct())
            {
                if (replaced != element.Id && before.Contains(replaced) && !(known.Contains(replaced) && after.Contains(replaced)))
                {
                    pairs.Add(new ElementPair<T>(replaced, element.Id));
                }
            }
        }

        return pairs;
    }
}
