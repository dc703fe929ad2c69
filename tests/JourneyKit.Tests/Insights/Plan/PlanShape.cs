namespace JourneyKit.Tests.Insights.Plan;

/// <summary>How the things of a random plan need each other.</summary>
public enum PlanShape
{
    /// <summary>Not at all.</summary>
    Free,

    /// <summary>Each at most one other: trees of any depth.</summary>
    Forest,

    /// <summary>One after the other, in several chains.</summary>
    Chains,

    /// <summary>All one after the other.</summary>
    OneChain,

    /// <summary>Each some of those a layer before.</summary>
    Layers,

    /// <summary>Each any of those before it.</summary>
    Mesh,
}
