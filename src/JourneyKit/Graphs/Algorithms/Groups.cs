namespace JourneyKit.Graphs.Algorithms;

/// <summary>Vertices put together by a number that they share.</summary>
internal static class Groups
{
    /// <summary>The vertices of each group in ascending order; the groups in the order of their first vertices.</summary>
    /// <param name="numbers">The group of each vertex.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="isWanted">Which groups are made.</param>
    public static List<List<int>> By(int[] numbers, int count, Func<int, bool> isWanted)
    {
        var places = new List<int>?[count];
        var groups = new List<List<int>>();
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            var number = numbers[vertex];
            if (!isWanted(number))
            {
                continue;
            }

            if (places[number] is not { } group)
            {
                groups.Add(places[number] = group = []);
            }

            group.Add(vertex);
        }

        return groups;
    }
}
