using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Finds elements that refer to each other in a circle.</summary>
internal static class Circles
{
    /// <summary>One circle for every group of elements that all lead to each other, in the order of the map.</summary>
    public static IEnumerable<IReadOnlyList<T>> Among<T>(ElementMap<T> elements, Func<T, ElementList<Id<T>>> next)
        where T : Element<T>
    {
        var state = new Dictionary<Id<T>, bool>();
        foreach (var start in elements)
        {
            if (Walk(elements, next, start, state) is { } circle)
            {
                yield return circle;
            }
        }
    }

    /// <summary>What is said of initiatives that wait for each other, and what to do.</summary>
    /// <param name="names">What they are called there.</param>
    /// <param name="count">How many they are.</param>
    public static string Words(string names, int count) => count == 1
        ? $"{names} waits for itself, so that it can never begin: take that `dependsOn` out."
        : $"{names} wait for each other in a circle, so that none of them can begin: take one `dependsOn` out.";

    // Depth first without recursion: open elements are on the current path, closed ones lead into no new circle.
    private static List<T>? Walk<T>(ElementMap<T> elements, Func<T, ElementList<Id<T>>> next, T start, Dictionary<Id<T>, bool> isClosed)
        where T : Element<T>
    {
        if (!isClosed.TryAdd(start.Id, false))
        {
            return null;
        }

        List<T>? circle = null;
        var way = new List<(T Element, int Next)> { (start, 0) };
        while (way.Count > 0)
        {
            var (element, at) = way[^1];
            var targets = next(element);
            if (at == targets.Count)
            {
                isClosed[element.Id] = true;
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (element, at + 1);
            if (elements[targets[at]] is not { } target)
            {
                continue;
            }

            if (isClosed.TryAdd(target.Id, false))
            {
                way.Add((target, 0));
            }
            else if (!isClosed[target.Id])
            {
                circle ??= [.. way.SkipWhile(step => step.Element.Id != target.Id).Select(step => step.Element)];
            }
        }

        return circle;
    }
}
