using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Blueprint;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Blueprint;

public sealed class BlueprintTests
{
    public static TheoryData<string> Names => [.. Asking.Maps.Select(map => map.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_the_lanes_tell_is_in_the_picture(string name)
    {
        var map = Asking.Maps.First(one => one.Name == name).Map;
        var texts = Texts(new RenderRequest(map)).ToHashSet(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints)
        {
            IEnumerable<string?> expected =
            [
                touchpoint.Name, touchpoint.Doing, .. touchpoint.Artifacts, .. touchpoint.Frontstage, .. touchpoint.Backstage,
                .. FromChannel.Systems(map, touchpoint).Select(system => map.Systems[system]!.Name),
                FromChannel.Owner(map, touchpoint) is { } owner ? map.Teams[owner]!.Name : null,
            ];
            Assert.Empty(expected.OfType<string>().Where(text => !texts.Contains(text)));
            Assert.True(touchpoint.Prompt is not { } prompt || texts.Any(text => text.Contains(prompt, StringComparison.Ordinal)), $"The prompt of {touchpoint.Id} is missing.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_meets_another_in_any_form(string name)
    {
        var map = Asking.Maps.First(one => one.Name == name).Map;
        RenderRequest[] forms = [new(map) { Strip = true }, new(map) { Paper = Paper.A4 }, new(map) { Lanes = ["touchpoint", "systems"] }];
        Assert.Empty(forms.SelectMany(form => new BlueprintPicture().Compose(form)).SelectMany(SceneCheck.Faults).Take(5));
    }

    [Fact]
    public void The_three_lines_are_named_in_each_row_at_its_right_end()
    {
        var scene = new BlueprintPicture().Compose(new RenderRequest(Maps.Grocery))[0];
        foreach (var line in new[] { "Line of interaction", "Line of visibility", "Line of internal interaction" })
        {
            var named = SceneCheck.All(scene.Nodes).OfType<SceneText>().Where(text => text.Block.Whole == line).ToList();
            Assert.Equal(2, named.Count);
            Assert.All(named, text => Assert.Equal((scene.Width - 32, Anchor.Right), (text.X, text.Anchor)));
        }

        Assert.Equal(6, SceneCheck.All(scene.Nodes).OfType<ScenePath>().Count(path => path.Paint is { Dash: "7 4", Width: 1.5 }));
    }

    [Fact]
    public void What_is_not_noted_is_a_dash_and_counted_in_the_sentence_below_the_title()
    {
        var map = Maps.Read("journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {doing: reads, backstage: [prints it], automated: full, responseTarget: 2m}\n  b: {}\n");
        var scene = new BlueprintPicture().Compose(new RenderRequest(map))[0];
        var texts = SceneCheck.Texts(scene);
        Assert.Contains("Only one of 2 touchpoints says what happens backstage: the empty places are the next questions.", texts);
        Assert.Contains("Automatic: answers within 2m", texts);
        Assert.StartsWith("A dash: nothing is noted.", texts[^1], StringComparison.Ordinal);
        Assert.Equal(5, SceneCheck.All(scene.Nodes).OfType<ScenePath>().Count(path => path.Paint is { Stroke: Ink.Rule2, Width: 1.5 }));
    }

    [Fact]
    public void A_line_is_left_out_with_the_lane_below_it()
    {
        var texts = Texts(new RenderRequest(Maps.Grocery) { Lanes = ["touchpoint", "doing", "frontstage"] });
        Assert.Contains("Line of interaction", texts);
        Assert.DoesNotContain("Line of visibility", texts);
        Assert.Contains("backstage at 3 touchpoints", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_touchpoints_says_so()
        => Assert.Contains("The map has no touchpoints yet.", Texts(new RenderRequest(Maps.Of(0))));

    private static List<string> Texts(RenderRequest request) => [.. new BlueprintPicture().Compose(request).SelectMany(SceneCheck.Texts)];
}
