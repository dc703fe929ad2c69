using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>How many of the customers each persona stands for: its share; those without one divide what is left of 1 equally.</summary>
internal sealed class PersonaWeights
{
    private readonly ElementMap<Persona> personas;
    private readonly Fraction[] weights;
    private readonly Dictionary<PersonaSet, Fraction> sums = [];

    public PersonaWeights(JourneyMap map)
    {
        personas = map.Personas;
        var (stated, open) = (default(ShareSum), 0);
        foreach (var persona in personas)
        {
            stated = stated.Plus(persona.Share);
            open += persona.Share is null ? 1 : 0;
        }

        var part = open == 0 ? Fraction.Zero : stated.ExactRest / Fraction.Of(open, 1);
        weights = [.. personas.Select(persona => persona.Share is { } share ? Fraction.Of(share) : part)];
    }

    public Fraction this[int index] => weights[index];

    /// <summary>The shares of personas that the map does not state.</summary>
    public IEnumerable<Assumption> Assumptions
        => personas.Select((persona, i) => (persona, i)).Where(one => one.persona.Share is null).Select(one => Assumption.OfPersona(one.persona.Id, weights[one.i].ToDecimal()));

    /// <summary>Which part some personas are of others that they belong to; where all their shares are 0, each counts the same.</summary>
    public Fraction PartOf(PersonaSet some, PersonaSet all)
        => Sum(some) is { IsZero: false } part ? (part / Sum(all)).Shortened() : Fraction.Of(some.Indices().Count(), all.Indices().Count());

    private Fraction Sum(PersonaSet set)
    {
        lock (sums)
        {
            if (!sums.TryGetValue(set, out var sum))
            {
                sums.Add(set, sum = set.Indices().Aggregate(Fraction.Zero, (total, index) => total + weights[index]));
            }

            return sum;
        }
    }
}
