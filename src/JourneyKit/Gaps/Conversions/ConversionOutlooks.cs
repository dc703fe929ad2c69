using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Makes the outlook of every conversion that either map has.</summary>
internal static class ConversionOutlooks
{
    // Smaller parts are what rounding leaves of nothing.
    private const double LeastPoints = 1e-9;

    /// <summary>Those of the second map in its order, each with the one of the first that it is or takes the place of; then those that only the first has.</summary>
    public static ElementList<ConversionOutlook> Of(ComparedMaps maps)
    {
        var all = new List<ConversionOutlook>();
        var told = new HashSet<Id<Conversion>>();
        foreach (var after in maps.After.Map.Conversions)
        {
            var before = ComparedWith(maps, after);
            if (before is not null)
            {
                told.Add(before.Id);
            }

            all.Add(Of(maps, before, after));
        }

        ConversionOutlook[] outlooks = [.. all, .. maps.Before.Map.Conversions.Where(before => !told.Contains(before.Id)).Select(before => Of(maps, before, null))];
        Divide(outlooks, maps);
        return [.. outlooks.Select(outlook => UpliftNumbers.AddTo(outlook, maps))];
    }

    // Of a goal that became several, or that several became, no share can be set against another: how many reach one of two is neither's.
    private static Conversion? ComparedWith(ComparedMaps maps, Conversion after)
        => maps.Before.Map.Conversions[after.Key] ?? (maps.Matched.BeforeOf(after).ToList() is [var only] && maps.Matched.AfterOf(only).Count() == 1 ? only : null);

    private static ConversionOutlook Of(ComparedMaps maps, Conversion? conversionBefore, Conversion? conversionAfter)
    {
        var (before, after) = (ConversionReader.Read(maps.Before, conversionBefore), ConversionReader.Read(maps.After, conversionAfter));
        var stated = after.Conversion ?? before.Conversion!;
        return new ConversionOutlook { Id = stated.Id, Name = stated.Name, Before = before, After = after };
    }

    private static void Divide(ConversionOutlook[] outlooks, ComparedMaps maps)
    {
        var places = new List<int>();
        for (var i = 0; i < outlooks.Length; i++)
        {
            var outlook = outlooks[i];
            if (outlook.Uplift is not { } points || (points == 0 && outlook.Before.Probability == 0))
            {
                continue;
            }

            if (JoinedFlow.IsAtSamePlace(maps.Matched.Matches.Touchpoints, outlook.Before.Conversion!, outlook.After.Conversion!))
            {
                places.Add(i);
            }
            else if (points != 0)
            {
                outlooks[i] = outlook with { Sources = [new UpliftShare(UpliftSource.Place, [], [], points)] };
            }
        }

        if (places.Count == 0)
        {
            return;
        }

        var budget = new UpliftBudget();
        var vertices = JoinedVertices.Of(maps);
        if (vertices.IsOneToOne)
        {
            var flow = JoinedFlow.Of(maps, vertices);
            int[] goals = [.. places.Select(place => vertices.Before[maps.Before.Map.Touchpoints.IndexOf(outlooks[place].Before.Conversion!.At!.Value.Value)])];
            Divide(outlooks, places, flow, goals, budget, maps);
            return;
        }

        foreach (var place in places)
        {
            if (budget.Left <= 0)
            {
                outlooks[place] = outlooks[place] with { AreSourcesLeftOut = true };
                continue;
            }

            var flow = JoinedFlow.Of(maps, maps.Before.Chain.To(outlooks[place].Before.Conversion!.Id)!, maps.After.Chain.To(outlooks[place].Id)!);
            Divide(outlooks, [place], flow, [JoinedVertices.Goal], budget, maps);
        }
    }

    private static void Divide(ConversionOutlook[] outlooks, List<int> places, JoinedFlow flow, int[] goals, UpliftBudget budget, ComparedMaps maps)
    {
        var parts = UpliftDivision.Of(flow, [.. places.Select((place, i) => (goals[i], outlooks[place].Uplift!.Value / 100))], budget);
        var (before, after) = (IdsByVertex(flow.Vertices.Before, maps.Before.Map), IdsByVertex(flow.Vertices.After, maps.After.Map));
        for (var i = 0; i < places.Count; i++)
        {
            outlooks[places[i]] = parts[i] is { } found
                ? outlooks[places[i]] with { Sources = SourcesOf(found, flow, goals[i], before, after), Unattributed = 100 * found.Left }
                : outlooks[places[i]] with { AreSourcesLeftOut = true };
        }
    }

    private static ElementList<UpliftShare> SourcesOf(UpliftParts parts, JoinedFlow flow, int goal, ILookup<int, Id<Touchpoint>> before, ILookup<int, Id<Touchpoint>> after)
    {
        var (vertices, shares) = (parts.Vertices, new List<UpliftShare>());
        Take(shares, new UpliftShare(UpliftSource.Entries, [], [], 100 * parts.Entries));
        foreach (var group in Array.Exists(vertices, part => part != 0) ? ReorderedSteps.In(flow, goal) : [])
        {
            // What only one map has did not change; it is no part of the order.
            var changed = group.FindAll(vertex => before.Contains(vertex) && after.Contains(vertex) && vertices[vertex] != 0);
            if (changed.Count > 1)
            {
                Take(shares, new UpliftShare(UpliftSource.Order, [.. changed.SelectMany(vertex => before[vertex])], [.. changed.SelectMany(vertex => after[vertex])], 100 * changed.Sum(vertex => vertices[vertex])));
                changed.ForEach(vertex => vertices[vertex] = 0);
            }
        }

        for (var vertex = 0; vertex < vertices.Length; vertex++)
        {
            if (vertices[vertex] != 0)
            {
                Take(shares, new UpliftShare(UpliftSource.Touchpoint, [.. before[vertex]], [.. after[vertex]], 100 * vertices[vertex]));
            }
        }

        return [.. shares.OrderByDescending(Size).ThenBy(share => share.Source).ThenBy(FirstId, StringComparer.Ordinal)];
    }

    private static void Take(List<UpliftShare> shares, UpliftShare share)
    {
        if (Math.Abs(share.Points) > LeastPoints)
        {
            shares.Add(share);
        }
    }

    // What adding up in another order changes must not change places.
    private static double Size(UpliftShare share) => Math.Round(Math.Abs(share.Points), 9);

    private static string FirstId(UpliftShare share) => share.After.Concat(share.Before).Select(id => id.Value).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static ILookup<int, Id<Touchpoint>> IdsByVertex(int[] vertices, JourneyMap map)
        => map.Touchpoints.Select((touchpoint, at) => (Vertex: vertices[at], touchpoint.Id)).ToLookup(pair => pair.Vertex, pair => pair.Id);
}
