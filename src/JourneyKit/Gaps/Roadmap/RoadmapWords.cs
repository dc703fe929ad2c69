using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>What a roadmap comes to, in sentences for people.</summary>
internal static class RoadmapWords
{
    /// <summary>How many initiatives there are, and how many gaps none of them closes.</summary>
    public static string Summary(GapRoadmap roadmap) => $"{Initiatives(roadmap)} {Listing.Count(roadmap.GapsWithoutInitiative.Count, "gap is", "gaps are")} closed by none.";

    /// <summary>How long the critical path is.</summary>
    public static string Length(CriticalPath path) => path.Basis switch
    {
        CriticalPathBasis.Dates => $"{Figures.Number(path.Length)} calendar days of work in a row",
        CriticalPathBasis.Effort => $"{Figures.Number(path.Length)} person-days in a row, since dates are missing",
        _ => $"{Figures.Number(path.Length)} initiatives in a row, since dates and efforts are missing",
    };

    /// <summary>The summary, and the critical path where there is one.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="withGaps">Whether it leads from one map to another, so that there are gaps to close.</param>
    public static string Finding(GapRoadmap roadmap, bool withGaps)
        => roadmap.Steps.Count == 0 ? ""
        : (withGaps ? Summary(roadmap) : Initiatives(roadmap)) + (roadmap.CriticalPath is { } path ? $" The critical path takes {Length(path)}." : "");

    private static string Initiatives(GapRoadmap roadmap)
    {
        var done = roadmap.Steps.Count(step => step.IsDone);
        return $"{Listing.Count(roadmap.Steps.Count - done, "initiative")} to do in {Listing.Count(roadmap.Waves.Count, "wave")}, {done} done.";
    }
}
