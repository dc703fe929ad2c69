using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>A score by one measure, with what it was computed from. Where an input is unknown there is no score.</summary>
internal sealed record PriorityScore : IKeyed
{
    /// <summary>The measure, which names its variant.</summary>
    public required PriorityMeasure Measure { get; init; }

    /// <summary>The score, on the scale that the measure names; null where something is missing, and for a measure that gives a quadrant.</summary>
    public decimal? Value { get; init; }

    /// <summary>The quadrant; null where something is missing, and for a measure that gives a number.</summary>
    public ValueEffortQuadrant? Quadrant { get; init; }

    /// <summary>What it was computed from; where there is no score, what of it is known.</summary>
    public ElementList<GapInput> Inputs { get; init; }

    /// <summary>What is missing; empty where there is a score.</summary>
    public ElementList<MissingInput> Missing { get; init; }

    /// <summary>Whether there is a score.</summary>
    public bool IsKnown => Missing.Count == 0;

    string IKeyed.Key => Measure.Name;
}
