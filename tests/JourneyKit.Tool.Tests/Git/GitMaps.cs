namespace JourneyKit.Tool.Tests.Git;

/// <summary>A map that includes a library and one that extends it, in folders beside each other.</summary>
internal static class GitMaps
{
    /// <summary>What differs between the two commits, as text.</summary>
    public const string Faster = """
        + channel app  /channels/app
            { kind: mobile-app }
        ~ touchpoint pay  /touchpoints/pay
            ~ re-channelled: website → app
        ~ pain point late  /touchpoints/pay/painPoints/late
            ~ severity: 5 → 3


        """;

    public const string Library = """
        journeykit: "1"
        id: shared
        title: Shared
        channels:
          website: { kind: website }

        """;

    public const string LibraryWithApp = Library + "  app: { kind: mobile-app }\n";

    public const string Order = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        include: [../shared/channels.journey.yaml]
        stages: [buy]
        touchpoints:
          basket: { stage: buy, channel: website, emotion: 1, entry: true, next: { pay: 60% } }
          pay:
            stage: buy
            channel: website
            emotion: -1
            exit: true
            painPoints:
              late: { description: The code comes too late., severity: 5 }

        """;

    /// <summary>A map that extends <see cref="Order"/>.</summary>
    public const string Future = """
        journeykit: "1"
        id: order
        title: Order
        state: future
        extends: order.journey.yaml
        touchpoints:
          pay: { emotion: 1 }

        """;

    /// <summary>The map after codes come faster, over a channel that only the later library has.</summary>
    public static string OrderWithApp => Order.Replace("severity: 5", "severity: 3", StringComparison.Ordinal).Replace("    channel: website\n    emotion: -1", "    channel: app\n    emotion: -1", StringComparison.Ordinal);

    /// <summary>Commits the maps, then a change to the map and the library together.</summary>
    public static GitFolder TwoCommits()
    {
        var repository = new GitFolder();
        repository.Write("shared/channels.journey.yaml", Library).Write("maps/order.journey.yaml", Order).Write("maps/future.journey.yaml", Future).Commit("First map");
        repository.Write("shared/channels.journey.yaml", LibraryWithApp).Write("maps/order.journey.yaml", OrderWithApp).Commit("Codes come faster");
        return repository;
    }
}
