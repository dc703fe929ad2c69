using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Scenes.Roadmap;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Tests.Scenes.Roadmap;

public sealed class RoadmapPictureTests
{
    [Fact]
    public void Every_initiative_has_a_row_with_its_gaps_effort_and_cost()
    {
        var (_, before, after) = Pairs.Find("grocery");
        var (roadmap, texts) = (GapAnalysis.Compare(before, after).Roadmap, TextsOf(after, before));
        foreach (var step in roadmap.Steps)
        {
            Assert.Contains(step.Initiative.Name, texts);
            Assert.Contains(Figures.Number(step.Gaps.Count), texts);
            Assert.Contains(Figures.Number(step.Initiative.Effort!.Value), texts);
            Assert.Contains(Figures.Number(step.Initiative.Cost!.Value), texts);
        }

        Assert.Contains(texts, text => text.Contains("265 calendar days", StringComparison.Ordinal));
        Assert.Contains("Net promoter score of new customers 21 → 24", texts);
    }

    [Fact]
    public void What_has_no_dates_is_listed_and_what_is_dropped_is_said_to_be_missing()
    {
        var (_, before, after) = Pairs.Find("many initiatives");
        var texts = TextsOf(after, before);
        Assert.Contains(texts, text => text.StartsWith("No dates (", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("Basket 10", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Not shown: Basket 4;", StringComparison.Ordinal));
    }

    [Fact]
    public void On_paper_many_rows_take_several_pages_and_say_what_waits_across_them()
    {
        var (_, before, after) = Pairs.Find("many initiatives");
        var scenes = new RoadmapPicture().Compose(new RenderRequest(after) { Against = before, Paper = Paper.A4 });
        Assert.True(scenes.Count > 1);
        Assert.All(scenes, scene => Assert.Empty(SceneCheck.Faults(scene)));
        Assert.All(PaperSheet.Lay(scenes, Paper.A4), scene => Assert.Equal((297, 210, RoadmapSizes.Width - 48), (scene.Sheet!.Width, scene.Sheet.Height, Math.Round(scene.Sheet.PixelsPerMillimetre * 281))));
        Assert.Contains(scenes.SelectMany(SceneCheck.Texts), text => text.Contains("From page to page: “", StringComparison.Ordinal));
        var texts = scenes.SelectMany(SceneCheck.Texts).ToList();
        Assert.All(GapAnalysis.Compare(before, after).Roadmap.Steps.Where(step => step.IsDated), step => Assert.Contains(step.Initiative.Name, texts));
    }

    [Fact]
    public void A_map_alone_has_a_roadmap_without_gaps()
    {
        var texts = TextsOf(Pairs.Find("grocery").After, null);
        Assert.DoesNotContain("Gaps", texts);
        Assert.Contains("Days", texts);
        Assert.Contains("Wave 1", texts);
    }

    [Fact]
    public void A_map_without_initiatives_says_so() => Assert.Contains("No initiative is planned.", TextsOf(Maps.Grocery with { Initiatives = [] }, null));

    [Fact]
    public void Initiatives_without_dates_leave_nothing_to_show_over_time()
    {
        var map = Maps.Grocery with { Initiatives = [new Initiative(new Id<Initiative>("one")) { Name = "One" }] };
        Assert.Contains(TextsOf(map, null), text => text.StartsWith("No initiative has a first and a last day", StringComparison.Ordinal));
    }

    [Fact]
    public void Years_apart_are_shown_by_quarters_or_years()
    {
        var map = Maps.Grocery with { Initiatives = [Dated("one", 2020, 2023), Dated("two", 2021, 2022)] };
        Assert.Contains("Q3", TextsOf(map, null));
        map = Maps.Grocery with { Initiatives = [Dated("one", 1, 9999)] };
        Assert.All(new RoadmapPicture().Compose(new RenderRequest(map)), scene => Assert.Empty(SceneCheck.Faults(scene)));
    }

    private static Initiative Dated(string id, int from, int to)
        => new(new Id<Initiative>(id)) { Name = id, Start = new DateOnly(from, 1, 1), Due = new DateOnly(to, 12, 31) };

    private static IReadOnlyList<string> TextsOf(JourneyMap map, JourneyMap? against)
        => [.. new RoadmapPicture().Compose(new RenderRequest(map) { Against = against }).SelectMany(SceneCheck.Texts)];
}
