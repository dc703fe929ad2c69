using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>One thing that a map shows.</summary>
/// <param name="Id">Its id, unique within the insights of a map: what it is about, then of which element.</param>
/// <param name="Text">What it is, in a sentence or two.</param>
/// <param name="Place">The element that it is about.</param>
internal sealed record InsightItem(string Id, string Text, ElementPath Place) : IKeyed
{
    /// <summary>What to do about it; null where the sentence says it.</summary>
    public string? Advice { get; init; }

    /// <summary>The numbers in it, each with what it was computed from.</summary>
    public ElementList<GapNumber> Numbers { get; init; }

    /// <summary>Lines of YAML that would write down what the map does not say yet; null where there are none to offer.</summary>
    public string? Lines { get; init; }

    /// <summary>The sentence in short, for what is drawn from it; null where it is short.</summary>
    public string? Brief { get; init; }

    /// <summary>The id of the finding that it was drawn from; null where it stands for itself.</summary>
    public string? From { get; init; }

    /// <summary>How much it matters among those of its kind.</summary>
    public double Weight { get; init; }

    string IKeyed.Key => Id;
}
