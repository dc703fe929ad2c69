namespace JourneyKit.Tool.Tests.Commands;

/// <summary>A map that includes a library, and one that extends it, has it as its baseline and refers to it.</summary>
internal static class EditedMaps
{
    public const string Library = """
        journeykit: "1"
        id: shared
        title: Shared
        channels:
          website: {} # ours
          store: {}

        """;

    public const string Order = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        include: [../shared/channels.journey.yaml]
        stages: [buy]   # one only
        touchpoints:
          # the beginning
          basket: { stage: buy, channel: website, emotion: 1, entry: true, next: { pay: 60% } }
          pay:
            stage: buy
            channel: website   # see pay-late
            emotion: -1
            exit: true
            painPoints:
              pay-late: The code comes too late.
        conversions:
          order: { at: pay, description: "once `pay` is done" }

        """;

    public const string Future = """
        journeykit: "1"
        id: order
        title: Order
        state: future
        extends: order.journey.yaml
        baseline: order.journey.yaml
        touchpoints:
          pay: { emotion: 1 }
          app: { stage: buy, replaces: [basket], because: [pay-late], next: { pay: 70% } }
          basket: null

        """;
}
