using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Swimlane;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Swimlane;

public sealed class SwimlanePictureTests
{
    private const double BoxRadius = 4;
    private static readonly string[] Rows = ["channel", "stage", "team"];

    public static TheoryData<string, string> MapsAndRows => [.. from map in Asking.Maps from rows in Rows select (map.Name, rows)];

    [Fact]
    public void Every_touchpoint_has_a_box_with_its_name_and_all_boxes_are_of_one_size()
    {
        var scene = Compose(new RenderRequest(Maps.Grocery));
        Assert.All(Maps.Grocery.Touchpoints, touchpoint => Assert.Contains(touchpoint.Name, SceneCheck.Texts(scene)));
        Assert.Equal(Maps.Grocery.Touchpoints.Count, Boxes(scene).Count);
        Assert.Single(Boxes(scene).Select(box => (Math.Round(box.Width, 6), Math.Round(box.Height, 6))).Distinct());
    }

    [Fact]
    public void The_finding_says_how_often_the_row_changes_and_where_context_is_lost()
        => Assert.Contains("The way that most take passes 12 touchpoints and changes the channel 6 times. Context is lost or repeated on 7 of 31 transitions.", SceneCheck.Texts(Compose(new RenderRequest(Maps.Grocery))));

    [Fact]
    public void The_way_that_most_take_is_a_broad_line_and_lost_context_is_hatched()
    {
        var map = Maps.Read("""
            journeykit: 1
            id: made
            title: Made
            state: current
            touchpoints:
              a: {name: A, entry: 1, next: {b: 0.6, c: 0.3}}
              b: {name: B, next: {c: {share: 1, continuity: lost}}}
              c: {name: C}
            """);
        var lines = SceneCheck.All(Compose(new RenderRequest(map)).Nodes).OfType<SceneGroup>().Where(group => group.Title?.Contains('→', StringComparison.Ordinal) == true)
            .ToDictionary(group => group.Title![..5], group => group.Children.OfType<ScenePath>().Select(path => (path.Paint.Stroke, path.Paint.Width, path.Paint.Dash)).ToList());
        Assert.Contains((Ink.Text, 2.5, null), lines["A → B"]);
        Assert.Contains((Ink.Text3, 1.25, null), lines["A → C"]);
        Assert.Contains((Ink.BadMid, 7, "1.5 3"), lines["B → C"]);
    }

    [Fact]
    public void A_line_that_leads_back_is_thin_though_most_go_this_way()
    {
        var lines = SceneCheck.All(Compose(new RenderRequest(Maps.Grocery)).Nodes).OfType<SceneGroup>().Single(group => group.Title?.StartsWith("Order hotline → Register", StringComparison.Ordinal) == true);
        Assert.All(lines.Children.OfType<ScenePath>(), line => Assert.InRange(line.Paint.Width, 0, 1.5));
    }

    [Fact]
    public void Ways_that_equally_many_take_are_all_thin()
    {
        var map = Maps.Read("journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {name: A, next: [b, c]}\n  b: {name: B}\n  c: {name: C}\n");
        Assert.DoesNotContain(SceneCheck.All(Compose(new RenderRequest(map)).Nodes).OfType<ScenePath>(), path => path.Paint.Width == 2.5);
    }

    [Fact]
    public void Without_transitions_the_lines_follow_the_document_and_the_picture_says_so()
    {
        var map = Maps.Read("journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {name: A}\n  b: {name: B}\n  c: {name: C}\n");
        var scene = Compose(new RenderRequest(map));
        Assert.Contains("No touchpoint says where journeys go on: the lines follow the order of the document.", SceneCheck.Texts(scene));
        Assert.Equal(["A → B: next in the document", "B → C: next in the document"], SceneCheck.All(scene.Nodes).OfType<SceneGroup>().Select(group => group.Title).Where(title => title?.Contains('→', StringComparison.Ordinal) == true).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(MapsAndRows))]
    public void No_line_runs_behind_a_box_and_no_text_meets_another(string map, string by)
    {
        var scene = Compose(new RenderRequest(Asking.Maps.First(one => one.Name == map).Map) { By = by });
        Assert.Empty(SceneCheck.Faults(scene).Take(5));
        var boxes = Boxes(scene).Select(box => box.Inside(1, 1)).ToList();
        var lines = SceneCheck.All(scene.Nodes).OfType<SceneGroup>().Where(group => group.Title?.Contains('→', StringComparison.Ordinal) == true).SelectMany(group => group.Children.OfType<ScenePath>());
        Assert.Empty(lines.SelectMany(line => line.Steps.Zip(line.Steps.Skip(1), (from, to) => Around(from.To, to.To)))
            .SelectMany(stretch => boxes.Where(box => box.Overlap(stretch) > 0).Select(box => $"a line at {stretch} runs behind {box}")).Take(3));
    }

    [Fact]
    public void The_way_of_one_persona_is_drawn_alone()
    {
        foreach (var persona in Maps.Grocery.Personas)
        {
            var scene = Compose(new RenderRequest(Maps.Grocery) { Persona = persona.Id });
            Assert.Equal(Maps.Grocery.Touchpoints.Count(touchpoint => touchpoint.IsFor(persona.Id)), Boxes(scene).Count);
            Assert.Contains(SceneCheck.Texts(scene), text => text.EndsWith($", for {persona.Name}", StringComparison.Ordinal));
            Assert.Empty(SceneCheck.Faults(scene));
        }
    }

    [Fact]
    public void Above_sixty_touchpoints_each_box_stands_for_a_stage_and_row_and_what_is_not_drawn_is_counted()
    {
        var texts = SceneCheck.Texts(Compose(new RenderRequest(Maps.Of(70, hasChannels: false))));
        Assert.Equal(10, texts.Count(text => text == "7 touchpoints"));
        Assert.Contains(texts, text => text.Contains("60 transitions within or back and forth between those are not drawn.", StringComparison.Ordinal));
    }

    private static Scene Compose(RenderRequest request) => new SwimlanePicture().Compose(request)[0];

    private static List<Box> Boxes(Scene scene) => [.. SceneCheck.All(scene.Nodes).OfType<SceneBox>().Where(box => box.Radius == BoxRadius).Select(box => box.Box)];

    private static Box Around(Point one, Point other)
        => new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(0.01, Math.Abs(one.X - other.X)), Math.Max(0.01, Math.Abs(one.Y - other.Y)));
}
