using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// What each persona reaches in the flow of everybody: the same that the persona's own graph says, for all of them in one
/// walk. A touchpoint has a bit for each persona.
/// </summary>
internal sealed class PersonaReach
{
    private const int Width = 64;
    private readonly JourneyMap map;
    private readonly FlowStructure flow;
    private readonly PersonaBits[] blocks;

    public PersonaReach(JourneyMap map, FlowStructure flow)
    {
        this.map = map;
        this.flow = flow;
        blocks = new PersonaBits[(map.Personas.Count + Width - 1) / Width];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = new PersonaBits(map, flow, i * Width, Math.Min(Width, map.Personas.Count - (i * Width)));
        }
    }

    /// <summary>Whether a persona meets any touchpoint.</summary>
    /// <param name="persona">The persona.</param>
    public bool MeetsAny(Persona persona) => Has(persona, bits => bits.MetSomewhere);

    /// <summary>Whether journeys of a persona begin anywhere.</summary>
    /// <param name="persona">The persona.</param>
    public bool HasEntry(Persona persona) => Has(persona, bits => bits.WithEntry);

    /// <summary>Whether a persona reaches a touchpoint along transitions alone.</summary>
    /// <param name="persona">The persona.</param>
    /// <param name="touchpoint">The touchpoint; one that the map does not have is not reached.</param>
    public bool ReachesAlongTransitions(Persona persona, Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex && Has(persona, bits => bits.ReachedAlongTransitions[vertex]);

    /// <summary>Whether a persona meets touchpoints, but none of the stated entries.</summary>
    /// <param name="persona">The persona.</param>
    public bool LacksEntry(Persona persona) => Has(persona, bits => bits.WithoutEntry);

    /// <summary>Whether a persona reaches a touchpoint, by a recovery too.</summary>
    /// <param name="persona">The persona.</param>
    /// <param name="touchpoint">The touchpoint; one that the map does not have is not reached.</param>
    public bool Reaches(Persona persona, Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex && Has(persona, bits => bits.Reached[vertex]);

    /// <summary>Whether a persona reaches a touchpoint along transitions, but only through channels that it avoids, or in one.</summary>
    /// <param name="persona">The persona.</param>
    /// <param name="touchpoint">The touchpoint; one that the map does not have is not reached.</param>
    public bool ReachesOnlyThroughAvoided(Persona persona, Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex && Has(persona, bits => bits.ReachedAlongTransitions[vertex] & ~bits.ReachedAroundAvoided[vertex]);

    /// <summary>The touchpoints in channels that a persona avoids, which it reaches and passes on a way to a touchpoint, in the order of the map.</summary>
    /// <param name="persona">The persona.</param>
    /// <param name="touchpoint">The touchpoint, which may be one of them; to one that the map does not have nothing leads.</param>
    public IEnumerable<Id<Touchpoint>> AvoidedOnTheWay(Persona persona, Id<Touchpoint> touchpoint)
    {
        var number = map.Personas.IndexOf(persona.Key);
        return flow.IndexOf(touchpoint) is >= 0 and var goal ? blocks[number / Width].AvoidedOnTheWay(number % Width, goal).Select(vertex => flow.At(vertex).Id) : [];
    }

    /// <summary>Those of <see cref="AvoidedOnTheWay"/> that cannot be gone around; all of them where each can be, by way of another one.</summary>
    /// <param name="persona">The persona.</param>
    /// <param name="touchpoint">The touchpoint, which may be one of them; to one that the map does not have nothing leads.</param>
    public IEnumerable<Id<Touchpoint>> AvoidedOnEveryWay(Persona persona, Id<Touchpoint> touchpoint)
    {
        var all = AvoidedOnTheWay(persona, touchpoint).ToList();
        if (all.Count < 2)
        {
            return all;
        }

        var number = map.Personas.IndexOf(persona.Key);
        var onEvery = blocks[number / Width].OnEveryWay(number % Width, flow.IndexOf(touchpoint));
        var inTheWay = all.FindAll(id => onEvery[flow.IndexOf(id)]);
        return inTheWay.Count > 0 ? inTheWay : all;
    }

    private bool Has(Persona persona, Func<PersonaBits, ulong> which)
    {
        var number = map.Personas.IndexOf(persona.Key);
        return (which(blocks[number / Width]) >> (number % Width) & 1) != 0;
    }
}
