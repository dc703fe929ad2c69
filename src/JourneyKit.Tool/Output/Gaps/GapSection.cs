using JourneyKit.Gaps.Findings;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>The gaps of one standing, most severe first within each group.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Meaning">What the standing means.</param>
/// <param name="Groups">The groups that have any, each with its heading.</param>
internal sealed record GapSection(string Heading, string Meaning, IReadOnlyList<(string Heading, IReadOnlyList<Gap> Gaps)> Groups)
{
    public int Count => Groups.Sum(group => group.Gaps.Count);
}
