using JourneyKit.Gaps.Findings;

namespace JourneyKit.Gaps;

/// <summary>A kind of gap. It stands beside the code that finds it.</summary>
/// <param name="Name">The name in reports and in the ids of gaps, kebab-case. Never used for anything else later.</param>
/// <param name="Group">What it is a gap in.</param>
/// <param name="Meaning">What it says and when it is found, in a sentence or two.</param>
/// <param name="Severity">What makes it more or less severe, in a sentence.</param>
public sealed record GapKind(string Name, GapGroup Group, string Meaning, string Severity)
{
    /// <summary>What several gaps of the kind have in common, as the heading of a list: <c>Metrics that miss their target</c>.</summary>
    public string Heading { get; init; } = Name;

    /// <summary>All kinds, in the order in which reports list them.</summary>
    public static IReadOnlyList<GapKind> All => GapDetectors.Kinds;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
