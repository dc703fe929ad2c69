using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Priorities;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Priorities;

public sealed class PrioritiesPictureTests
{
    [Fact]
    public void Every_initiative_has_a_disc_with_the_number_of_its_gaps()
    {
        var (_, before, after) = Pairs.Find("grocery");
        var (scene, roadmap) = (Compose(after, before), GapAnalysis.Compare(before, after).Roadmap);
        Assert.All(roadmap.Steps, step => Assert.Contains(step.Initiative.Name, SceneCheck.Texts(scene)));
        Assert.Equal(
            roadmap.Steps.Select(step => $"{step.Gaps.Count}").Order(StringComparer.Ordinal),
            SceneCheck.All(scene.Nodes).OfType<SceneGroup>().Select(group => group.Children.OfType<SceneText>().Single().Block.Whole).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_has_no_effort_or_no_worth_is_listed_and_has_no_disc()
    {
        var (_, before, after) = Pairs.Find("many initiatives");
        var scene = Compose(after, before);
        var texts = SceneCheck.Texts(scene);
        Assert.Contains(texts, text => text.StartsWith("Effort not known (", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Not known what they are worth", StringComparison.Ordinal));
        Assert.DoesNotContain(SceneCheck.All(scene.Nodes).OfType<SceneGroup>(), group => group.Title?.StartsWith("Basket 3:", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Of_a_map_alone_the_impact_is_what_is_known()
        => Assert.Contains("Worth: impact, 1 to 5", SceneCheck.Texts(Compose(Pairs.Find("grocery").After, null)));

    [Fact]
    public void A_map_without_initiatives_says_so()
        => Assert.Contains("No initiative is planned.", SceneCheck.Texts(Compose(Maps.Grocery with { Initiatives = [] }, null)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Where_all_initiatives_are_alike_no_lines_run_through_them(int count)
    {
        var map = Maps.Grocery with { Initiatives = [.. Enumerable.Range(0, count).Select(i => new Initiative(new Id<Initiative>($"i{i}")) { Name = $"Initiative {i}", Effort = 10, Impact = 3 })] };
        Assert.Empty(SceneCheck.Texts(Compose(map, null)).Intersect(["Do first", "Plan well", "On the way", "Only with a reason", "lines: half of them on each side"], StringComparer.Ordinal));
    }

    [Fact]
    public void No_initiative_stands_on_the_crossing_of_the_lines()
    {
        List<PriorityItem> items = [.. Enumerable.Range(1, 3).Select(i => new PriorityItem(null!, 10 * i, i, null))];
        var field = new PriorityField(items, new Box(0, 0, 100, 100));
        Assert.True(field.IsDivided);
        Assert.DoesNotContain(items, item => item.Effort == field.MiddleEffort || item.Worth == field.MiddleWorth);
    }

    [Fact]
    public void The_key_tells_what_bold_means_only_where_a_name_is_bold()
    {
        Assert.Contains("bold: critical path", SceneCheck.Texts(Compose(Pairs.Find("grocery").After, Pairs.Find("grocery").Before)));
        var map = Maps.Grocery with { Initiatives = [.. Enumerable.Range(0, 200).Select(i => new Initiative(new Id<Initiative>($"i{i}")) { Name = $"Initiative {i}", Effort = 10, Impact = 3, DependsOn = i == 199 ? [new Id<Initiative>("i198")] : [] })] };
        var scene = Compose(map, null);
        var hasBold = SceneCheck.All(scene.Nodes).OfType<SceneText>().Any(text => text.Block.Font.Bold && text.Block.Whole.StartsWith("Initiative ", StringComparison.Ordinal));
        Assert.Equal(hasBold, SceneCheck.Texts(scene).Contains("bold: critical path", StringComparer.Ordinal));
    }

    [Fact]
    public void Initiatives_at_one_place_are_all_seen()
    {
        var map = Maps.Grocery with { Initiatives = [.. Enumerable.Range(0, 30).Select(i => new Initiative(new Id<Initiative>($"i{i}")) { Name = $"Initiative {i}", Effort = 10, Impact = 3 })] };
        var scene = Compose(map, null);
        Assert.Empty(SceneCheck.Faults(scene));
        var said = string.Join(' ', SceneCheck.Texts(scene));
        Assert.All(map.Initiatives, initiative => Assert.Contains(initiative.Name, said, StringComparison.Ordinal));
        Assert.Equal(30, SceneCheck.All(scene.Nodes).OfType<SceneGroup>().SelectMany(group => group.Children.OfType<SceneDisc>()).Select(disc => disc.Middle).Distinct().Count());
    }

    [Fact]
    public void Numbers_beyond_all_measure_give_a_sound_picture()
    {
        Initiative[] initiatives = [new(new Id<Initiative>("one")) { Name = "One", Effort = decimal.MaxValue, Impact = 5 }, new(new Id<Initiative>("two")) { Name = "Two", Effort = 0, Impact = 1 }];
        Assert.Empty(SceneCheck.Faults(Compose(Maps.Grocery with { Initiatives = [.. initiatives] }, null)));
    }

    [Theory]
    [InlineData(0, 120, 0, 140, 20)]
    [InlineData(0, 0.3, 0, 0.35, 0.05)]
    [InlineData(-3, 9, -4, 10, 2)]
    [InlineData(5, 5, 5, 5.001, 0.001)]
    public void Scales_begin_and_end_at_round_numbers(double least, double most, double from, double to, double step)
        => Assert.Equal(new NiceScale((decimal)from, (decimal)to, (decimal)step), NiceScale.Of((decimal)least, (decimal)most));

    private static Scene Compose(JourneyMap map, JourneyMap? against) => new PrioritiesPicture().Compose(new RenderRequest(map) { Against = against })[0];
}
