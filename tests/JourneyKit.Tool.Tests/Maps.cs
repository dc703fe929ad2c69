namespace JourneyKit.Tool.Tests;

/// <summary>Small maps for tests.</summary>
internal static class Maps
{
    public const string Sound = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        channels: [website]
        touchpoints:
          pay: { channel: website, emotion: 1 }

        """;

    /// <summary>One error: a misspelt key.</summary>
    public const string Misspelt = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        touchpoints:
          pay: { emotoin: 1 }

        """;

    /// <summary>One warning: a baseline that is not there.</summary>
    public const string WithoutBaseline = """
        journeykit: "1"
        id: order
        title: Order
        state: future
        baseline: gone.journey.yaml

        """;

    public const string Library = """
        journeykit: "1"
        id: shared
        title: Shared
        channels:
          website: { kind: website }

        """;

    /// <summary>A map that includes <see cref="Library"/>.</summary>
    public static string Including(string path) => $$"""
        journeykit: "1"
        id: order
        title: Order
        state: current
        include: [{{path}}]
        touchpoints:
          pay: { channel: website }

        """;
}
