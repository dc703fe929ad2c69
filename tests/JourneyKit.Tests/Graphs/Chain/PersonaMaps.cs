using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Small maps with two to four personas, each from its seed: ways and touchpoints for some of them only, shares with and without counts, retries and loops; the conversion is at the last touchpoint, where journeys end.</summary>
internal static class PersonaMaps
{
    public static JourneyMap Make(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(3, 8);
        string[] personas = [.. Enumerable.Range(0, random.Next(2, 5)).Select(i => $"p{i}")];
        var (closed, own) = (random.NextDouble() * 0.5, random.Next(3) == 0 ? 0.2 : 0);
        return new JourneyMap
        {
            Id = "mixed",
            Title = "Mixed",
            State = MapState.Current,
            Personas = [.. personas.Select(id => new Persona(id) { Share = random.Next(3) == 0 ? null : Part(random, 100 / personas.Length) })],
            Conversions = [new("goal") { At = $"t{count - 1}" }],
            Touchpoints = [.. Enumerable.Range(0, count).Select(Touchpoint)],
        };

        Touchpoint Touchpoint(int i) => new($"t{i}")
        {
            Personas = i > 0 && i < count - 1 ? Some(closed) : null,
            Entry = i == 0 ? random.Next(2) == 0 ? Entry.OfUnknownShare : Part(random, 70) : random.Next(5) == 0 ? Part(random, 15) : null,
            Exit = i == count - 1 || random.Next(6) == 0 ? true : null,
            Next = i == count - 1 ? [] : [.. Enumerable.Range(0, count).Where(to => random.NextDouble() < (to > i ? 0.5 : 0.12)).Select(to => new Transition($"t{to}")
            {
                Share = random.Next(4) == 0 ? null : Part(random, 25),
                Personas = Some(closed / 2),
                ByPersona = random.NextDouble() < own ? [KeyValuePair.Create<Id<Persona>, Share>(personas[random.Next(personas.Length)], Part(random, 30))] : default,
            })],
        };

        ElementList<Id<Persona>>? Some(double chance) => random.NextDouble() >= chance ? null : new([.. personas.Where(_ => random.Next(2) == 0).Append(personas[random.Next(personas.Length)]).Distinct(StringComparer.Ordinal).Select(id => new Id<Persona>(id))]);
    }

    private static Share Part(Random random, int most) => random.Next(2) == 0 ? Share.FromPercent(random.Next(1, most + 1)) : Share.FromCounts(random.Next(1, most + 1), 101);
}
