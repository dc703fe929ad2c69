using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Makes the outlook of every conversion that either map has.</summary>
internal static class ConversionOutlooks
{
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
        var check = new CounterCheck(flow, goals, budget);
        var sources = new UpliftSources(flow, maps);
        for (var i = 0; i < places.Count; i++)
        {
            outlooks[places[i]] = parts[i] is { } found
                ? outlooks[places[i]] with { Sources = sources.Of(found, goals[i], check), Unattributed = 100 * found.Left }
                : outlooks[places[i]] with { AreSourcesLeftOut = true };
        }
    }
}
