using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>Makes touchpoints. Elements that have a shorthand always hold more than it says, so that plain classes can hold the same document.</summary>
internal static class TouchpointMaker
{
    public static Touchpoint Make(int i, Places places, Random random) => new(Places.Touchpoint(i))
    {
        Name = random.Chance(0.3) ? $"{Phrases.Steps[i % Phrases.Steps.Length]} ({i})" : null!,
        Stage = Definitions.StageIds[(int)((long)i * Definitions.StageIds.Length / places.Touchpoints)],
        Channel = random.Pick(Definitions.ChannelIds),
        Personas = random.Chance(0.25) ? [random.Pick(Definitions.PersonaIds)] : null,
        Entry = i == 0 ? Entry.OfUnknownShare : null,
        Exit = i == places.Touchpoints - 1 ? true : null,
        Doing = $"{random.Pick(Phrases.Actions)}, {random.Pick(Phrases.Circumstances)}.",
        Thinking = random.Chance(0.5) ? random.Pick(Phrases.Thoughts) : null,
        Feeling = random.Chance(0.3) ? random.Pick(Phrases.Feelings) : null,
        Emotion = random.Next(-2, 3),
        Importance = random.Chance(0.3) ? random.Next(1, 6) : null,
        Satisfaction = random.Chance(0.3) ? random.Next(1, 6) : null,
        Effort = random.Chance(0.5) ? random.Next(1, 6) : null,
        Needs = random.Chance(0.2) ? [random.Pick(Phrases.Needs), "an answer in one look"] : default,
        MomentOfTruth = random.Chance(0.05) ? true : null,
        Owner = random.Chance(0.2) ? random.Pick(Definitions.TeamIds) : (Id<Team>?)null,
        Systems = random.Chance(0.25) ? [random.Pick(Definitions.SystemIds)] : default,
        Backstage = random.Chance(0.15) ? [random.Pick(Phrases.Backstage)] : default,
        Metrics = random.Chance(0.3) ? [Places.Metric(random.Next(places.Metrics))] : default,
        Event = random.Chance(0.3) ? $"step_{i}_done" : null,
        Duration = random.Chance(0.3) ? TimeSpan.FromSeconds(random.Next(1, 40) * 15) : null,
        Volume = random.Chance(0.3) ? random.Next(1, 400) * 50 : null,
        Facts = random.Chance(0.15) ? [KeyValuePair.Create("delivery fee", (DataValue)$"£{random.Next(2, 6)}.50 in the evening")] : default,
        MicroConversions = i % 8 == 1 ? [MicroConversionAt(i, random)] : default,
        PainPoints = Places.HasPainPoint(i) ? [PainPointAt(i, random)] : default,
        Next = NextOf(i, places, random),
        Evidence = random.Chance(0.2) ? [Places.EvidenceAt(random.Next(places.Evidence))] : default,
    };

    private static MicroConversion MicroConversionAt(int i, Random random) => new($"step-done-{i}")
    {
        ContributesTo = "first-order",
        Kind = random.Pick<MicroConversionKind>(),
        Rate = random.Next(1, 100) / 100m,
    };

    private static PainPoint PainPointAt(int i, Random random) => new(Places.PainPoint(i))
    {
        Description = random.Pick(Phrases.Troubles),
        Kind = random.Pick<PainPointKind>(),
        Category = random.Chance(0.5) ? random.Pick<PainPointCategory>() : null,
        Severity = random.Next(1, 6),
        Frequency = random.Next(1, 60) / 100m,
        RootCause = random.Chance(0.3) ? random.Pick(Phrases.Causes) : null,
    };

    // Most go on, some skip a step: a flow that looks forward, with one or two ways out of each touchpoint.
    private static ElementMap<Transition> NextOf(int i, Places places, Random random)
    {
        if (i + 1 >= places.Touchpoints)
        {
            return default;
        }

        var share = random.Next(40, 90) / 100m;
        var far = i + 2 + random.Next(5);
        return far < places.Touchpoints && random.Chance(0.3) ? [TransitionTo(i + 1, share, random), TransitionTo(far, 0.95m - share, random)] : [TransitionTo(i + 1, share, random)];
    }

    private static Transition TransitionTo(int i, decimal share, Random random) => new(Places.Touchpoint(i))
    {
        Share = share,
        Trigger = random.Pick(Phrases.Triggers),
        Carries = random.Chance(0.3) ? [random.Pick(Phrases.Contexts)] : null,
        Continuity = random.Chance(0.2) ? random.Pick<Continuity>() : null,
        Wait = random.Chance(0.1) ? TimeSpan.FromMinutes(random.Next(1, 600)) : null,
    };
}
