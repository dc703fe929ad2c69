using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
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

    [Theory]
    [InlineData("", "no transition leads back to the beginning")]
    [InlineData(", next: {a: 0.5}", null)]
    [InlineData(", next: {b: 0.5}", "no transition leads back to the beginning")]
    public void The_ring_is_closed_by_dashes_unless_customers_come_back_from_the_last_place(string afterLast, string? words)
        => AssertClosed($"  b: {{emotion: 1, next: {{c: 0.9}}}}\n  c: {{emotion: 2{afterLast}}}\n", words);

    [Fact]
    public void A_return_from_elsewhere_than_the_last_place_is_dashed_and_in_the_key()
        => AssertClosed("  b: {emotion: 1, next: {c: 0.5, a: 0.2}}\n  c: {emotion: 2}\n", "customers come back to the beginning, though not from the last place");

    [Fact]
    public void A_map_without_touchpoints_says_so()
        => Assert.Contains("The map has no touchpoints yet.", Texts(Maps.Of(0)));

    // Dashes are drawn once on the ring and once in the key, which says why; the way from the last place is a line of its own.
    private static void AssertClosed(string touchpoints, string? words)
    {
        var scene = new CirclePicture().Compose(new RenderRequest(Maps.Read($"journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {{emotion: 0, next: {{b: 1}}}}\n{touchpoints}")))[0];
        var lines = SceneCheck.All(scene.Nodes).OfType<ScenePath>().Where(path => path.Paint is { Stroke: Ink.Text, Width: 2.5 }).ToList();
        Assert.Equal(words is null ? 0 : 2, lines.Count(line => line.Paint.Dash is not null));
        Assert.Equal(words is null ? 2 : 1, lines.Count(line => line.Paint.Dash is null));
        Assert.Equal(words is null ? [] : new[] { words }, SceneCheck.Texts(scene).Where(text => text.Contains("the beginning", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Texts(JourneyMap map) => SceneCheck.Texts(new CirclePicture().Compose(new RenderRequest(map))[0]);
}
