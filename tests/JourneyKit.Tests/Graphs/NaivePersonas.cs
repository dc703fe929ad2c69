using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>The rule for personas read a second time, as plainly as the format says it.</summary>
internal static class NaivePersonas
{
    public static IReadOnlyList<Persona> Meeting(JourneyMap map, ElementList<Id<Persona>>? named) => [.. map.Personas.Where(persona => named?.Contains(persona.Id) != false)];

    public static double Number(Share? share) => share is not { } stated ? 0 : stated.Counts is { } counts ? (double)counts.Part / counts.Whole : (double)stated.Value;

    /// <summary>The part that a persona is of all customers.</summary>
    public static double Weight(JourneyMap map, Persona persona)
        => persona.Share is null ? Math.Max(0, 1 - map.Personas.Sum(one => Number(one.Share))) / map.Personas.Count(one => one.Share is null) : Number(persona.Share);

    /// <summary>The shares of a persona over all ways, 0 on those that it cannot take, and what goes no way.</summary>
    public static (double[] Shares, double Leaving) Divide(JourneyMap map, Id<Persona> persona, IReadOnlyList<Persona> here, IReadOnlyList<NaiveWay> ways, bool leavingTakesPart)
    {
        var sum = ways.Sum(way => way.Share);
        var mine = ways.Select(way => way.Takers.Any(taker => taker.Id == persona)).ToList();
        var isOpen = ways.Select(way => way.Takers.Count == here.Count).ToList();
        var own = ways.Select((way, i) => mine[i] && !isOpen[i] ? way.Share / Part(map, way.Takers, here) : 0).ToList();
        var most = Math.Max(1, own.Sum());
        double Own(bool isDivided) => own.Where((_, i) => ways[i].IsDivided == isDivided).Sum() / most;
        double Open(bool isDivided) => ways.Where((way, i) => mine[i] && isOpen[i] && way.IsDivided == isDivided).Sum(way => way.Share);
        var left = Math.Max(0, sum - Own(false) - Own(true));
        var toStated = Open(false) == 0 ? 0 : Open(true) == 0 ? left : Math.Min(left, Math.Max(0, ways.Where(way => !way.IsDivided).Sum(way => way.Share) - Own(false)));
        double Filled(NaiveWay way) => Open(way.IsDivided) == 0 ? 0 : way.Share * (way.IsDivided ? left - toStated : toStated) / Open(way.IsDivided);
        double[] shares = [.. ways.Select((way, i) => !mine[i] ? 0 : !isOpen[i] ? own[i] / most : Filled(way))];
        var leaving = Math.Max(0, 1 - shares.Sum());
        var divided = ways.Select((way, i) => mine[i] && way.IsDivided).ToList();
        if (sum > 1 - 1e-12 && divided.Contains(true))
        {
            var all = shares.Where((_, i) => divided[i]).Sum();
            shares = [.. shares.Select((share, i) => !divided[i] ? share : share + (all < 1e-15 ? leaving / divided.Count(one => one) : leaving * share / all))];
            leaving = 0;
        }

        return ways.Where((way, i) => mine[i] && way.Own is not null).Any() ? WithOwn(ways, mine, shares, leaving, leavingTakesPart) : (shares, leaving);
    }

    private static (double[] Shares, double Leaving) WithOwn(IReadOnlyList<NaiveWay> ways, List<bool> mine, double[] shares, double leaving, bool leavingTakesPart)
    {
        bool IsDivided(int i) => mine[i] && ways[i].IsDivided && ways[i].Own is null;
        shares = [.. shares.Select((share, i) => mine[i] && ways[i].Own is { } own ? own : share)];
        var stated = shares.Where((_, i) => !IsDivided(i)).Sum();
        var rest = Math.Max(0, 1 - stated);
        var divided = shares.Where((_, i) => IsDivided(i)).ToList();
        if (divided.Count == 0)
        {
            return ([.. shares.Select(share => share / Math.Max(1, stated))], rest);
        }

        var (all, count) = leavingTakesPart ? (divided.Sum() + leaving, divided.Count + 1) : (divided.Sum(), divided.Count);
        double Part(double before) => all < 1e-15 ? rest / count : rest * before / all;
        return ([.. shares.Select((share, i) => IsDivided(i) ? Part(share) : share / Math.Max(1, stated))], leavingTakesPart ? Part(leaving) : 0);
    }

    private static double Part(JourneyMap map, IReadOnlyList<Persona> some, IReadOnlyList<Persona> all)
    {
        var part = some.Sum(persona => Weight(map, persona));
        return part > 0 ? part / all.Sum(persona => Weight(map, persona)) : (double)some.Count / all.Count;
    }
}
