using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>Small maps with flows of all kinds, each from a seed: loops, islands, zero shares, sums above one, transitions that lead nowhere, and two personas.</summary>
internal static class RandomFlows
{
    public static JourneyMap Map(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(1, 8);
        var density = random.NextDouble() * 0.6;
        return new JourneyMap
        {
            Id = "random",
            Title = "Random",
            State = MapState.Current,
            Personas = [new("p") { Share = PersonaShare(random), Channels = [KeyValuePair.Create<Id<Channel>, ChannelUse>("phone", ChannelUse.Avoided)] }, new("q") { Share = PersonaShare(random) }],
            Channels = [new("website"), new("phone"), new("email")],
            Stages = [new("one"), new("two"), new("three")],
            Conversions = [new("goal") { At = Name(random.Next(count)) }],
            Touchpoints = [.. Enumerable.Range(0, count).Select(i => Touchpoint(i, count, density, random))],
        };
    }

    private static Touchpoint Touchpoint(int i, int count, double density, Random random) => new(Name(i))
    {
        Kind = Chance(random, 0.3) ? TouchpointKind.Action : TouchpointKind.Interaction,
        Channel = random.Next(4) switch { 0 => "website", 1 => "phone", 2 => "email", _ => (Id<Channel>?)null },
        Stage = random.Next(4) switch { 0 => "one", 1 => "two", 2 => "three", _ => (Id<Stage>?)null },
        Personas = Personas(random),
        Entry = random.Next(8) switch { 0 => Entry.OfUnknownShare, 1 => new Entry(ShareOf(random, 60)), _ => null },
        Exit = Chance(random, 0.2) ? true : null,
        Effort = Chance(random, 0.7) ? random.Next(1, 6) : null,
        Duration = Chance(random, 0.7) ? TimeSpan.FromSeconds(random.Next(4)) : null,
        PainPoints = Chance(random, 0.2) ? [new("pain-" + i) { Recovery = Name(random.Next(count)), Personas = Personas(random) }] : default,
        Next = [.. Enumerable.Range(0, count + 1).OrderBy(_ => random.Next()).Where(_ => Chance(random, density)).Select(to => Transition(to, random))],
    };

    private static Transition Transition(int to, Random random) => new(Name(to))
    {
        Share = Chance(random, 0.3) ? null : ShareOf(random, 45),
        Personas = Personas(random),
        ByPersona = Chance(random, 0.1) ? [KeyValuePair.Create<Id<Persona>, Share>(Chance(random, 0.5) ? "p" : "q", ShareOf(random, 45))] : default,
        Wait = Chance(random, 0.7) ? TimeSpan.FromSeconds(random.Next(4)) : null,
    };

    private static Share? PersonaShare(Random random) => random.Next(4) switch { 0 => Share.FromCounts(1, 3), 1 => random.Next(51) / 100m, _ => null };

    private static Share ShareOf(Random random, int most) => random.Next(8) switch { 0 => 0m, 1 => 1m, 2 or 3 => Share.FromCounts(random.Next(4), random.Next(3, 8)), _ => random.Next(most) / 100m };

    private static ElementList<Id<Persona>>? Personas(Random random) => random.Next(8) switch { 0 => ["p"], 1 => ["q"], 2 => ["p", "q"], 3 => [], _ => null };

    private static string Name(int i) => ((char)('a' + i)).ToString();

    private static bool Chance(Random random, double chance) => random.NextDouble() < chance;
}
