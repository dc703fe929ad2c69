using JourneyKit.Gaps;

namespace JourneyKit.Tests.Support;

/// <summary>Gaps between small maps.</summary>
internal static class GapsOf
{
    /// <summary>Between a current and a future map, each from what follows its first lines.</summary>
    public static GapReport Pair(string current, string future, GapOptions? options = null)
        => GapAnalysis.Compare(Maps.FromYaml(current), Maps.WithBaseline(future, current), options);

    /// <summary>Of one kind between two versions of a current map.</summary>
    public static IReadOnlyList<Gap> OfVersions(string kind, string older, string newer)
        => [.. GapAnalysis.Compare(Maps.FromYaml(older), Maps.FromYaml(newer)).Gaps.Where(gap => gap.Kind.Name == kind)];

    /// <summary>The gaps of one kind.</summary>
    public static IReadOnlyList<Gap> Kind(string kind, string current, string future, GapOptions? options = null)
        => [.. Pair(current, future, options).Gaps.Where(gap => gap.Kind.Name == kind)];

    /// <summary>The ids of the gaps of one kind.</summary>
    public static IReadOnlyList<string> Ids(string kind, string current, string future, GapOptions? options = null)
        => [.. Kind(kind, current, future, options).Select(gap => gap.Id)];

    /// <summary>The only gap of one kind.</summary>
    public static Gap Single(string kind, string current, string future, GapOptions? options = null)
        => Assert.Single(Kind(kind, current, future, options));
}
