using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>
/// Where the rule for personas promises that they together go as everybody does. At one touchpoint: nothing is said
/// there of single personas (<c>byPersona</c>); every way that somebody takes is open to a persona who is somebody; and
/// for each persona something is left to fill, that is, its shares on the ways that only some can take are not more than
/// all shares together, nor the stated ones of them more than the stated sum, nor the others more than what that leaves.
/// On the whole map: that holds at every touchpoint and of the entries, and who meets a touchpoint where ways are open to
/// some only comes there as often as all others who meet it.
/// </summary>
internal sealed class PersonaPromise
{
    private const double Tiny = 1e-12;
    private readonly JourneyMap map;
    private readonly JourneyGraph graph;

    public PersonaPromise(JourneyMap map, JourneyGraph graph)
    {
        this.map = map;
        this.graph = graph;
    }

    public bool HoldsAt(Touchpoint touchpoint)
    {
        var here = NaivePersonas.Meeting(map, touchpoint.Personas);
        var ways = graph.TransitionsFrom(touchpoint.Id).Select(way => (way.Share, IsDivided: way.Transition.Share is null, Takers: Takers(here, way))).ToList();
        return touchpoint.Next.All(way => way.ByPersona.Count == 0) && IsSomethingLeft(here, ways);
    }

    public bool HoldsForEntries()
    {
        var begin = map.Personas.Where(persona => graph.Entries.Any(entry => IsFor(map.Touchpoints[entry.Touchpoint]!.Personas, persona))).ToList();
        var ways = graph.Entries.Select(entry => (entry.Share, IsDivided: map.Touchpoints[entry.Touchpoint]!.Entry is null or { Share: null }, Takers: begin.Where(persona => IsFor(map.Touchpoints[entry.Touchpoint]!.Personas, persona)).ToList())).ToList();
        return (begin.Count == map.Personas.Count || map.Touchpoints.Any(touchpoint => touchpoint.Entry is not null)) && IsSomethingLeft(begin, ways);
    }

    /// <summary>Whether all who meet a touchpoint come there equally often, where it matters.</summary>
    public bool IsMetAlike(Touchpoint touchpoint, IReadOnlyDictionary<string, JourneyKit.Graphs.ConversionChain> chains)
    {
        var here = NaivePersonas.Meeting(map, touchpoint.Personas);
        if (graph.TransitionsFrom(touchpoint.Id).All(way => way.Share == 0 || Takers(here, way).Count == here.Count))
        {
            return true;
        }

        var visits = here.Where(IsSomebody).Select(persona => chains[persona.Key].Touchpoints[touchpoint.Key]?.Visits).ToList();
        return visits.TrueForAll(visit => visit is { } often && Math.Abs(often - visits[0]!.Value) < Tiny);
    }

    public bool IsSomebody(Persona persona) => NaivePersonas.Weight(map, persona) > 0;

    private static bool IsFor(ElementList<Id<Persona>>? named, Persona persona) => named?.Contains(persona.Id) != false;

    private List<Persona> Takers(IEnumerable<Persona> here, FlowTransition way)
        => [.. here.Where(persona => IsFor(way.Transition.Personas, persona) && IsFor(map.Touchpoints[way.To]!.Personas, persona))];

    private bool IsSomethingLeft(IReadOnlyList<Persona> here, IReadOnlyList<(decimal Share, bool IsDivided, List<Persona> Takers)> ways)
    {
        double Sum(Func<(decimal Share, bool IsDivided, List<Persona> Takers), bool> which) => ways.Where(which).Sum(way => (double)way.Share);
        bool IsOpen((decimal Share, bool IsDivided, List<Persona> Takers) way) => way.Takers.Count == here.Count;
        var (openStated, openDivided) = (Sum(way => IsOpen(way) && !way.IsDivided) > 0, Sum(way => IsOpen(way) && way.IsDivided) > 0);
        return ways.All(way => way.Share == 0 || way.Takers.Exists(IsSomebody)) && here.Where(IsSomebody).All(persona =>
        {
            double Own(bool isDivided) => ways.Where(way => way.IsDivided == isDivided && way.Share > 0 && !IsOpen(way) && way.Takers.Contains(persona))
                .Sum(way => (double)way.Share * here.Sum(one => NaivePersonas.Weight(map, one)) / way.Takers.Sum(one => NaivePersonas.Weight(map, one)));
            var most = openStated || openDivided ? Sum(_ => true) : 1;
            return Own(false) + Own(true) <= most + Tiny && (!openStated || !openDivided || (Own(false) <= Sum(way => !way.IsDivided) + Tiny && Own(true) <= Sum(way => way.IsDivided) + Tiny));
        });
    }
}
