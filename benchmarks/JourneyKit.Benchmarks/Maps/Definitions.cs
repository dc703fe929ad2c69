using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>What the touchpoints refer to.</summary>
internal static class Definitions
{
    public static readonly string[] StageIds = ["awareness", "consideration", "order", "delivery", "after-care"];
    public static readonly string[] ChannelIds = ["website", "mobile-app", "email", "chatbot", "phone", "doorstep", "shop", "leaflet"];
    public static readonly string[] PersonaIds = ["busy-parent", "careful-pensioner", "flat-share"];
    public static readonly string[] TeamIds = ["ecommerce", "customer-care", "fulfilment", "marketing"];
    public static readonly string[] SystemIds = ["shop-platform", "order-desk", "ticketing", "slot-planner"];
    public static readonly string[] ObjectiveIds = ["grow-first-orders", "happier-customers"];
    private static readonly string[] SourceIds = ["household-interviews", "funnel-analytics", "care-tickets"];

    public static ElementMap<Objective> Objectives { get; } =
    [
        new("grow-first-orders") { Description = "More households order a first time.", Kind = ObjectiveKind.Conversion },
        new("happier-customers") { Description = "More of them would tell a neighbour.", Kind = ObjectiveKind.Satisfaction },
    ];

    public static ElementMap<Segment> Segments { get; } =
    [
        new("families") { Size = 0.42m, Value = 310, Traits = ["weekly shop", "two adults, one car"] },
        new("singles") { Size = 0.25m, Value = 140, Traits = ["small baskets"] },
    ];

    public static ElementMap<Persona> Personas { get; } =
    [
        .. PersonaIds.Select((id, i) => new Persona(id)
        {
            Name = "Persona " + (i + 1),
            Segment = i == 0 ? "families" : "singles",
            Share = 0.3m,
            Quote = "I had forty things in there on the bus. At home the computer had never heard of me.",
            Occupation = "Nurse",
            Location = "Edge of town",
            Goals = ["dinner solved in ten minutes", "no second trip"],
            Channels = [KeyValuePair.Create<Id<Channel>, ChannelUse>("website", ChannelUse.Preferred), KeyValuePair.Create<Id<Channel>, ChannelUse>("phone", ChannelUse.Avoided)],
        }),
    ];

    public static ElementMap<Team> Teams { get; } = [.. TeamIds.Select(id => new Team(id) { Contact = id + "@example.org", Role = "Runs it from day to day" })];

    public static ElementMap<JourneySystem> Systems { get; } = [.. SystemIds.Select(id => new JourneySystem(id) { Kind = SystemKind.Commerce, Owner = "ecommerce" })];

    public static ElementMap<Channel> Channels { get; } =
    [
        .. ChannelIds.Select((id, i) => new Channel(id) { Control = TouchpointControl.Owned, Owner = TeamIds[i % TeamIds.Length], Systems = [SystemIds[i % SystemIds.Length]] }),
    ];

    public static ElementMap<Source> Sources { get; } =
    [
        .. SourceIds.Select(id => new Source(id) { Kind = SourceKind.Survey, Date = new DateOnly(2026, 6, 30), Sample = 24, Method = "Half an hour each, at home", Privacy = SourcePrivacy.Pseudonymous }),
    ];

    public static ElementMap<Stage> Stages { get; } =
    [
        .. StageIds.Select((id, i) => new Stage(id)
        {
            Goal = "Know whether it is worth it, and for how much.",
            Mindset = "Curious, a little guilty about the cost",
            Needs = ["an answer in one look"],
            Duration = TimeSpan.FromHours(i + 1),
        }),
    ];

    public static ElementMap<Conversion> Conversions(Places places) =>
    [
        new("first-order") { At = Places.Touchpoint(places.Touchpoints / 2), Objective = "grow-first-orders", Value = 23.5m, Event = "order_confirmed" },
        new("praise") { At = Places.Touchpoint(places.Touchpoints - 1), Objective = "happier-customers", Event = "public_praise_seen" },
    ];

    public static Evidence EvidenceAt(int i, Random random) => new(Places.EvidenceAt(i))
    {
        Source = random.Pick(SourceIds),
        Kind = random.Pick<EvidenceKind>(),
        Class = random.Pick<EvidenceClass>(),
        Text = $"{random.Pick(Phrases.Thoughts)} Said by {i + 2} of those who were asked, {random.Pick(Phrases.Circumstances)}.",
        Value = random.Chance(0.5) ? Measure.Percent(random.Next(1, 99)) : null,
        Date = new DateOnly(2026, 1, 1).AddDays(random.Next(270)),
    };

    public static Metric MetricAt(int i, Random random) => new(Places.Metric(i))
    {
        Kind = MetricKind.Conversion,
        Definition = $"Share of journeys that pass step {i} within a day of the one before",
        Value = Measure.Percent(random.Next(1, 60)),
        Target = Measure.Percent(random.Next(60, 99)),
        AsOf = new DateOnly(2026, 9, 30),
        Sample = random.Next(100, 9_000),
        Objective = random.Pick(ObjectiveIds),
    };
}
