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
        Rest = open == 0 ? stated.ExactRest : Fraction.Zero;
    }

    public Fraction this[int index] => weights[index];

    /// <summary>The share of customers that no persona stands for.</summary>
    public Fraction Rest { get; }

    /// <summary>The shares of personas that the map does not state, and where those stated do not make the whole, what each is of those they make: by that, ways for some of them are divided.</summary>
    public IEnumerable<Assumption> Assumptions
    {
        get
        {
            var sum = weights.Aggregate(Fraction.Zero, (total, weight) => total + weight);
            var isScaled = !sum.IsZero && !sum.Is(Fraction.One);
            for (var i = 0; i < weights.Length; i++)
            {
                if (personas[i].Share is null)
                {
                    yield return Assumption.OfPersona(AssumptionKind.DividedAmongPersonas, personas[i].Id, weights[i].ToDecimal());
                }
                else if (isScaled && !weights[i].IsZero)
                {
                    yield return Assumption.OfPersona(AssumptionKind.ScaledAmongPersonas, personas[i].Id, (weights[i] / sum).ToDecimal());
                }
            }
        }
    }

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
