using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Matrix;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Matrix;

public sealed class MatrixTests
{
    [Fact]
    public void Every_touchpoint_stands_in_a_tile_and_every_used_channel_has_a_row()
    {
        foreach (var (name, map) in Asking.Maps)
        {
            var texts = Texts(map);
            Assert.All(map.Touchpoints, touchpoint => Assert.True(texts.Contains(touchpoint.Name), $"{name}: {touchpoint.Id} is not in the picture"));
            Assert.All(map.Touchpoints.Where(touchpoint => touchpoint.Channel is not null), touchpoint => Assert.Contains(map.Channels[touchpoint.Channel!.Value]!.Name, texts));
        }
    }

    [Fact]
    public void A_feeling_that_is_not_known_is_a_question_mark_and_no_number()
    {
        var texts = Texts(Maps.Of(1, hasFeelings: false));
        Assert.Contains("?", texts);
        Assert.Contains("not known", texts);
        Assert.DoesNotContain("0", texts);
    }

    [Fact]
    public void Tiles_show_the_mean_feeling_and_the_worst_are_named_in_the_finding()
    {
        var texts = Texts(Maps.Grocery);
        Assert.Contains("−0.8", texts);
        Assert.Contains("It feels worst here: Phone in “Settle in” (−2), Chatbot \"Fern\" in “Look into it” (−2), Phone in “Receive it” (−1).", texts);
    }

    [Fact]
    public void A_mean_in_the_middle_is_rounded_away_from_zero_as_all_figures_are()
    {
        var texts = Texts(Maps.Read("journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {name: A, emotion: 0.25}\n  b: {name: B, emotion: 0.25}\n"));
        Assert.Contains("+0.3", texts);
        Assert.DoesNotContain("+0.2", texts);
    }

    [Fact]
    public void Visits_are_named_as_such_and_said_to_be_rounded()
    {
        var texts = Texts(Maps.Grocery);
        Assert.Contains("161 visits", texts);
        Assert.Contains("visits: per 100 journeys, coming back counted again, rounded", texts);
    }

    [Fact]
    public void Teams_can_be_the_rows()
    {
        var texts = SceneCheck.Texts(new MatrixPicture().Compose(new RenderRequest(Maps.Grocery) { By = "team" })[0]);
        Assert.Contains("E-commerce", texts);
        Assert.Contains("All teams", texts);
    }

    [Fact]
    public void A_map_without_touchpoints_says_so()
        => Assert.Contains("The map has no touchpoints yet.", Texts(Maps.Of(0)));

    private static IReadOnlyList<string> Texts(JourneyMap map) => SceneCheck.Texts(new MatrixPicture().Compose(new RenderRequest(map))[0]);
}
