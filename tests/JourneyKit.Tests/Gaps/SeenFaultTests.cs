using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Gaps;

/// <summary>Inputs that once showed a fault, each with the right value.</summary>
public sealed class SeenFaultTests
{
    [Fact]
    public void A_goal_that_is_gone_is_no_longer_defined_and_a_new_one_beside_it_is_asked_about()
    {
        var report = Report("goal-replaced");
        var gap = Assert.Single(report.Gaps, gap => gap.Kind.Name == "conversion-lost");
        Assert.Equal((GapSeverity.High, GapStanding.Unclear), (gap.Severity, gap.Standing));
        Assert.Equal("“Paid cash” is a goal of the journey today, which 50% of all journeys reach; in the future map it is no longer defined. “Paid card” is new there: does it take its place?", gap.Message);
    }

    [Fact]
    public void A_new_way_that_keeps_only_a_part_is_named_with_what_has_to_be_said_again()
    {
        var gap = Assert.Single(Report("partial-new-way").Gaps, gap => gap.Kind.Name == "continuity-lost");
        Assert.Equal("In future whoever goes from “Door” to “Phone” keeps only a part of what was said and done before; “order number” must be known there and does not come along, so customers have to say it again. This way is new.", gap.Message);
    }

    [Fact]
    public void A_step_and_a_prompt_that_are_gone_are_losses()
        => Assert.Equal(
            ["prompt-lost:landing", "micro-conversion-lost:landing:signs-up"],
            Report("micro-conversion-lost").With(GapStanding.Regression).Select(gap => gap.Id));

    [Fact]
    public void What_was_merged_is_compared_with_all_of_it_together()
    {
        var (before, after) = Maps("merge-in-diff");
        Assert.Equal(
            ["merged /touchpoints/kiosk: door → kiosk", "rerouted /touchpoints/door/next/queue: 90% → nothing", "merged /touchpoints/kiosk: queue → kiosk", "rerouted /touchpoints/kiosk/next/counter/share: 80% → 95%"],
            JourneyComparison.Compare(before, after).Told.Where(change => change.Path.Segments.First() == "touchpoints" && change.Path.Segment is not ("name" or "replaces")).Select(change => change.ToString()));
    }

    [Fact]
    public void A_touchpoint_is_bad_without_an_emotion()
    {
        var map = JourneyDocument.Load(Directory.GetFiles(SharedFolder.Require("faults/bad-without-emotion"))[0]).Map!;
        var finding = Assert.Single(new JourneyValidator().Validate(map), diagnostic => diagnostic.Descriptor.Name == "low-without-pain");
        Assert.StartsWith("Neither of the 2 bad touchpoints has a pain point ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["bad-without-pain:a", "bad-without-pain:b"], GapAnalysis.Compare(map, map with { State = MapState.Future }).Gaps.Where(gap => gap.Kind.Name == "bad-without-pain").Select(gap => gap.Id));
    }

    [Fact]
    public void What_a_map_says_of_an_earlier_step_is_one_answer_everywhere()
    {
        var (before, after) = Maps("replaces-in-both");
        Assert.Contains(JourneyComparison.Compare(before, after).Told, change => change is { Kind: ChangeKind.Merged, BeforePath.Segment: "old" });
        Assert.DoesNotContain(GapAnalysis.Compare(before, after).Gaps, gap => gap.Id == "unexplained-change:old");
    }

    private static GapReport Report(string folder)
    {
        var (before, after) = Maps(folder);
        return GapAnalysis.Compare(before, after);
    }

    private static (JourneyMap Before, JourneyMap After) Maps(string folder)
    {
        var maps = Directory.GetFiles(SharedFolder.Require($"faults/{folder}")).Select(path => JourneyDocument.Load(path).Map!).ToList();
        return (maps.Single(map => map.State == MapState.Current), maps.Single(map => map.State == MapState.Future));
    }
}
