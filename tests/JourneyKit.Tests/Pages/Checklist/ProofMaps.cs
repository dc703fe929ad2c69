namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The pairs of maps that proofs share or that are too long for the list of items.</summary>
internal static class ProofMaps
{
    /// <summary>A journey in two channels, against one in one.</summary>
    public const string TwoChannels = """
        channels: { website: { kind: website }, shop: { kind: in-store } }
        touchpoints:
          page: { «channel: website, »entry: true, next: { till: 40% } }
          till: { «channel: shop, »exit: true }
        """;

    /// <summary>A page that most leave, against one without shares.</summary>
    public const string DropOff = """
        conversions: { order: { at: done } }
        touchpoints:
          page: { entry: true, next: { done: «40%» } }
          done: { exit: true }
        """;

    /// <summary>A journey over two stages, against one without stages.</summary>
    public const string Stages = """
        «stages: [think, buy]
        »conversions: { order: { at: done } }
        touchpoints:
          page: { «stage: think, »entry: true, next: { done: 40% } }
          done: { «stage: buy, »exit: true }
        """;

    /// <summary>A small step with a figure of those who convert afterwards, against a journey without.</summary>
    public const string MicroConversion = """
        conversions: { order: { at: done } }
        touchpoints:
          page: { entry: true, next: { done: 40% }«, microConversions: { compares: { contributesTo: order, rate: 50%, converting: 60% } }» }
          done: { exit: true }
        """;

    /// <summary>Requests for support that rise, against a value without others.</summary>
    public const string SupportSpike = """
        metrics: { calls: { kind: support-volume, history: { «2026-01: 100, »2026-02: 150 } } }
        touchpoints: { page: { metrics: [calls] } }
        """;

    /// <summary>A feature that is used less than it should be, against one without a target.</summary>
    public const string Engagement = """
        metrics: { use: { kind: engagement, value: 50%«, target: 70%» } }
        touchpoints: { page: { metrics: [use] } }
        """;

    /// <summary>A wait of days, against none.</summary>
    public const string LongWait = """
        touchpoints:
          page: { entry: true, next: { done: { share: 100%«, wait: 3d» } } }
          done: { exit: true }
        """;

    /// <summary>A touchpoint that names its device, against one that does not.</summary>
    public const string Devices = """
        channels: { website: { kind: website } }
        touchpoints:
          page: { channel: website, «devices: [mobile], »entry: true, next: { done: 40% } }
          done: { channel: website, exit: true }
        """;

    /// <summary>A future map with a plan for a severe pain point, against one without.</summary>
    public const string PainAndInitiative = """
        touchpoints: { page: { entry: true, painPoints: { slow: { description: Too slow, severity: 5, frequency: 40% } } } }
        ---
        touchpoints: { page: { entry: true } }
        «initiatives: { server: { resolves: [slow], impact: 5, feasibility: 4, cost: 100, due: 2026-09-01 } }»
        """;

    /// <summary>A plan that resolves a mild pain point, against one that only says so in its name.</summary>
    public const string MildPain = """
        touchpoints: { page: { entry: true, painPoints: { slow: { description: Too slow, severity: 2 } } } }
        ---
        touchpoints: { page: { entry: true } }
        initiatives: { faster-page: { «resolves: [slow], »due: 2026-09-01 } }
        """;

    /// <summary>Two states that a plan of two initiatives lies between, with a budget for one, against no budget.</summary>
    public const string Budget = """
        currency: EUR
        conversions: { order: { at: done, value: 10 } }
        touchpoints:
          page: { entry: true, volume: 1000, painPoints: { slow: Too slow }, next: { done: 40% } }
          done: { exit: true }
        ---
        currency: EUR
        «budget: 100
        »conversions: { order: { at: done, value: 10 } }
        touchpoints:
          page: { entry: true, volume: 1000, next: { done: 60% } }
          done: { exit: true }
        initiatives:
          server: { resolves: [slow], cost: 100 }
          hotline: { resolves: [slow], cost: 80 }
        """;

    /// <summary>A promise with figures from before and since, against a plan that promises nothing.</summary>
    public const string Promise = """
        metrics: { rate: { kind: conversion, history: { 2026-01: 40%, 2026-03: 46% } } }
        initiatives: { form: { start: 2026-02-01, status: done«, expects: { rate: 50% }» } }
        """;

    /// <summary>A pilot with its counts, against none.</summary>
    public const string Pilot = """
        metrics: { rate: { kind: conversion } }
        initiatives: { form: { status: in-progress«, pilot: { metric: rate, control: 48/80, variant: 56/70 }» } }
        """;

    /// <summary>A map with a stage, a channel, a name, a feeling, a pain point and an opportunity to be drawn, against one without them.</summary>
    public const string Pictured = """
        «stages: { think: { name: Think first } }
        channels: { website: { kind: website, name: Our website } }
        »touchpoints:
          page: { «name: The first page, stage: think, channel: website, emotion: -2, painPoints: { slow: Too slow }, »entry: true, next: { till: 40% } }
          till: { «stage: think, »exit: true }
        «opportunities: { quicker: { name: Quicker pages, touchpoints: [page] } }»
        """;
}
