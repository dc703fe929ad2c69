using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support;

/// <summary>Reports of given gaps between small maps, so that what is said of gaps does not rest on which are found.</summary>
internal static class ReportOf
{
    private static readonly GapKind Kind = new("given", GapGroup.Experience, "Given by a test.", "Given.");

    public static GapReport Gaps(string current, string future, params Gap[] gaps) => Gaps(current, future, null, gaps);

    public static GapReport Gaps(string current, string future, GapOptions? options, params Gap[] gaps)
        => new(new GapContext(JourneyComparison.Compare(Maps.FromYaml(current), Maps.WithBaseline(future, current), MatchMode.Declared), options ?? GapOptions.Default), [.. gaps]);

    /// <summary>A gap at an element of the first map.</summary>
    public static Gap Gap(string id, string path, GapSeverity severity = GapSeverity.Medium, GapStanding standing = GapStanding.Open, params string[] initiatives) => new()
    {
        Id = id,
        Kind = Kind,
        Severity = severity,
        Standing = standing,
        Title = $"Gap {id}",
        Message = $"Gap {id}.",
        Elements = [new GapElement(GapSide.Before, Path(path), path)],
        Initiatives = [.. initiatives.Select(initiative => new Id<Initiative>(initiative))],
    };

    public static ElementPath Path(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(ElementPath.Root, (whole, segment) => whole / segment);
}
