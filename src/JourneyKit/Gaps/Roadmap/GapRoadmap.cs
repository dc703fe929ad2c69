using JourneyKit.Gaps.Roadmap;
using JourneyKit.Gaps.Roadmap.Markdown;
using JourneyKit.Gaps.Roadmap.Mermaid;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>
/// In which order the initiatives can be done that are not dropped, and what each of them closes. What is done comes
/// first; then wave by wave, as dependencies allow; in a wave by priority, then by RICE where it is known, then by id.
/// </summary>
public sealed record GapRoadmap
{
    /// <summary>The title of the map that the initiatives lead to.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the maps, which decides quotation marks; null where they name none.</summary>
    public string? Language { get; init; }

    /// <summary>Every initiative that is not dropped, by its id, in the order of the roadmap.</summary>
    internal ElementMap<RoadmapStep> Steps { get; init; }

    /// <summary>The waves, without what is done.</summary>
    internal ElementList<RoadmapWave> Waves { get; init; }

    /// <summary>The critical path; null where nothing is left to be done, or neither dates, efforts nor dependencies tell one.</summary>
    internal CriticalPath? CriticalPath { get; init; }

    /// <summary>The load of each team by month, of the initiatives that are not done and have dates and an effort. In the order of time.</summary>
    internal ElementList<MonthLoad> Months { get; init; }

    /// <summary>The initiatives that are not done and are missing in the load by month, since dates or effort are not known or they last more than ten years.</summary>
    public ElementList<Id<Initiative>> WithoutMonths { get; init; }

    /// <summary>The gaps that no initiative closes, works on or makes worse, in the order of their ranks.</summary>
    public ElementList<Gap> GapsWithoutInitiative { get; init; }

    /// <summary>What is wrong or missing, what contradicts itself first.</summary>
    internal ElementList<RoadmapFinding> Findings { get; init; }

    /// <summary>The initiatives without a first and a last day, or with the last before the first: no picture over time shows them.</summary>
    public ElementList<Id<Initiative>> Undated => [.. Steps.Where(step => !step.IsDated).Select(step => step.Initiative.Id)];

    /// <summary>The roadmap as a Markdown document: a table for each wave, what closes what, and the findings. Lines end with a line feed.</summary>
    public string ToMarkdown() => RoadmapMarkdown.Of(this);

    /// <summary>
    /// The roadmap as a Gantt diagram of Mermaid, with a section for each team. Initiatives without dates
    /// (<see cref="Undated"/>) cannot be drawn; a comment names them. Lines end with a line feed.
    /// </summary>
    public string ToMermaidGantt() => RoadmapGantt.Of(this);
}
