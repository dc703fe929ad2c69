using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Circle;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Circle;

public sealed class CircleTests
{
    [Fact]
    public void Up_to_24_touchpoints_stand_around_the_ring_by_name()
    {
        var map = Maps.Of(24);
        var texts = Texts(map);
        Assert.All(map.Touchpoints, touchpoint => Assert.Contains(touchpoint.Name, texts));
    }

    [Fact]
    public void More_than_24_touchpoints_are_shown_by_stage_and_the_footer_says_so()
    {
        var map = Maps.Of(25);
        var texts = Texts(map);
        Assert.All(map.Stages, stage => Assert.Contains(texts, text => text.StartsWith(stage.Name + "\n", StringComparison.Ordinal)));
        Assert.Contains(texts, text => text.Contains("since there are 25 touchpoints", StringComparison.Ordinal));
    }

    [Fact]
    public void Stages_whose_names_do_not_fit_become_numbers_with_a_list_below()
    {
        var texts = Texts(Maps.Of(20, "Haftpflichtversicherungsbescheinigung"));
        Assert.Contains("1", texts);
        Assert.Contains(texts, text => text.StartsWith("1 Haftpflichtversicherungsbescheinigung 0 · 2 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feeling_that_is_not_known_is_a_question_mark()
        => Assert.Equal(12, Texts(Maps.Of(12, hasFeelings: false)).Count(text => text == "?"));

    [Fact]
    public void The_first_conversion_stands_in_the_middle()
        => Assert.Contains("8.2%", Texts(Maps.Grocery));

    [Fact]
    public void A_map_without_touchpoints_says_so()
        => Assert.Contains("The map has no touchpoints yet.", Texts(Maps.Of(0)));

    private static IReadOnlyList<string> Texts(JourneyMap map) => SceneCheck.Texts(new CirclePicture().Compose(new RenderRequest(map))[0]);
}
