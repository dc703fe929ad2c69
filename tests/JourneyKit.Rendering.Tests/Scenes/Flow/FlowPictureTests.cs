using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Flow;

public sealed class FlowPictureTests
{
    [Fact]
    public void The_picture_says_how_many_convert_and_where_most_are_lost()
    {
        var texts = Texts(Maps.Grocery);
        Assert.Contains("8.2 of 100 journeys reach First order placed. Most are lost at Delivery page (17.5), Leaflet at the till (15.1) and Postcode check (14.1).", texts);
        Assert.Contains(texts, text => text.StartsWith("3 of 34 shares are assumed: 27% begin at Leaflet at the till", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_touchpoint_is_named_with_its_visits_and_the_share_of_wide_ribbons_is_shown()
    {
        var texts = Texts(Maps.Grocery);
        Assert.All(Maps.Grocery.Touchpoints, touchpoint => Assert.Contains(touchpoint.Name, texts));
        Assert.Contains("55", texts);
        Assert.Contains("−17.5", texts);
        Assert.Contains("61%", texts);
    }

    [Fact]
    public void Touchpoints_of_a_large_map_are_drawn_as_one_for_each_stage_and_channel_and_all_are_named()
    {
        var map = Maps.Of(200);
        var titles = SceneCheck.All(Compose(map).Nodes).OfType<SceneGroup>().Select(group => group.Title).ToList();
        Assert.All(map.Touchpoints, touchpoint => Assert.Contains(titles, title => title?.Contains(touchpoint.Name, StringComparison.Ordinal) == true));
        Assert.True(SceneCheck.All(Compose(map).Nodes).Count() > 100);
    }

    [Theory]
    [InlineData(0, "There is no touchpoint to draw.")]
    [InlineData(1, "No touchpoint says where journeys go on, so how many pass is not known: the lines follow the order of the document.")]
    [InlineData(401, "401 touchpoints are too many for one picture: a table takes its place. `journey flow` prints all numbers.")]
    public void Where_there_is_no_flow_to_draw_the_picture_says_why(int touchpoints, string words)
        => Assert.Contains(words, Texts(Maps.Of(touchpoints)));

    [Fact]
    public void Where_no_shares_are_known_boxes_and_arrows_without_widths_are_drawn()
    {
        var map = Maps.Read("journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {name: Find it, next: [b]}\n  b: {name: Buy it, next: [a]}\n");
        var texts = Texts(map);
        Assert.Contains("No journey is known to begin anywhere, so how many pass is not known: all lines are of one width.", texts);
        Assert.Contains("Find it", texts);
        Assert.Contains(SceneCheck.All(Compose(map).Nodes).OfType<SceneGroup>(), group => group.Title?.StartsWith("Find it → Buy it", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_table_of_a_huge_map_lists_the_most_visited_each_with_its_address_and_counts_the_rest()
    {
        var scene = Compose(Maps.Of(450));
        Assert.Equal(100, SceneCheck.All(scene.Nodes).OfType<SceneGroup>().Count(group => group.About is not null));
        Assert.Contains(SceneCheck.Texts(scene), text => text.Contains("350 touchpoints with fewer visits are not listed.", StringComparison.Ordinal));
        Assert.Empty(SceneCheck.Faults(scene));
    }

    [Fact]
    public void Every_transition_that_leads_back_is_counted_and_the_key_has_a_line_for_each_kind_of_loop()
    {
        var texts = Texts(Maps.Grocery);
        Assert.Contains(texts, text => text.Contains("4 transitions lead back or try again: Ask the chatbot → Postcode check, Order hotline → Register, Order hotline → Pay, Choose a slot → Basket.", StringComparison.Ordinal));
        Assert.Contains("goes back, or tries again", texts);
        Assert.Contains("goes back with a part only", texts);
        Assert.DoesNotContain("goes back and must repeat", texts);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(", next: {t10: 0.3}", 1)]
    public void A_big_map_has_a_loop_only_where_a_touchpoint_leads_back(string next, int loops)
    {
        var touchpoints = string.Concat(Enumerable.Range(0, 70).Select(i => $"  t{i}: {{name: T{i}, channel: {(i % 2 == 0 ? "web" : "phone")}{(i == 69 ? next : $", next: {{t{i + 1}: 0.99}}")}}}\n"));
        var map = Maps.Read($"journeykit: 1\nid: made\ntitle: Made\nstate: current\nchannels:\n  web: {{name: Web, kind: website}}\n  phone: {{name: Phone, kind: phone}}\ntouchpoints:\n{touchpoints}");
        var source = GridReading.Of(new RenderRequest(map));
        Assert.True(source.IsCollapsed);
        Assert.Equal(2, source.Items.Count);
        Assert.Equal(loops, GridLayout.Of(source).Backward.Sum(link => link.Transitions.Count));
        Assert.Equal(69 + loops, source.HiddenTransitions + source.Links.Sum(link => link.Transitions.Count));
        Assert.Equal(loops > 0, Texts(map).Any(text => text.Contains("lead", StringComparison.Ordinal) && text.Contains("back or tr", StringComparison.Ordinal)));
    }

    [Fact]
    public void Labels_stand_on_the_side_of_their_bars_where_less_passes_behind_them()
    {
        var (covered, usual, turned) = (0, 0, 0);
        foreach (var (_, map) in Maps.All.Where(map => map.Path.StartsWith("samples", StringComparison.Ordinal) && map.Map.Touchpoints.Any(touchpoint => touchpoint.Next.Count > 0)))
        {
            var source = GridReading.Of(new RenderRequest(map));
            var layout = GridLayout.Of(source);
            var (columns, bars) = (GridColumns.ForNames(layout, Rendering.Scenes.Parts.Fonts.BodyBold), FlowBar.Of(source, map.Conversions));
            FlowLabel[] right = [.. source.Items.Select((item, at) => new FlowLabel(item, bars[at], columns.Width(layout.ColumnOf[at]) - 5))];
            var (plan, plain) = (FlowPlan.Of(layout, columns, bars, 100), new FlowPlan(layout, columns, bars, right, 100));
            (covered, usual, turned) = (covered + FlowLabelSides.Covered(plan), usual + FlowLabelSides.Covered(plain), turned + plan.Labels.Count(label => label.IsLeft));
            Assert.InRange(FlowLabelSides.Covered(plan), 0, FlowLabelSides.Covered(plain));
        }

        Assert.True(turned > 5 && covered * 5 < usual * 3, $"{covered} of {usual} are left, with {turned} labels turned");
    }

    [Fact]
    public void Every_part_of_the_bar_of_ends_is_named()
    {
        foreach (var (path, map) in Maps.All.Where(map => map.Path.StartsWith("samples", StringComparison.Ordinal) && map.Map.Touchpoints.Any(touchpoint => touchpoint.Next.Count > 0)))
        {
            var texts = Texts(map);
            foreach (var end in SceneCheck.All(Compose(map).Nodes).OfType<SceneGroup>().Select(group => group.Title).OfType<string>().Where(title => title.EndsWith(" of 100 journeys", StringComparison.Ordinal) && !title.Contains('→', StringComparison.Ordinal)))
            {
                var (name, number) = (end[..end.LastIndexOf(": ", StringComparison.Ordinal)], end[(end.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^" of 100 journeys".Length]);
                Assert.True(texts.Contains(name) || texts.Contains($"{number} {name}"), $"{path}: {end}");
            }
        }

        Assert.Contains("0.6 Tell others", Texts(Maps.Grocery));
    }

    [Fact]
    public void No_line_that_leads_back_is_broad()
        => Assert.All(SceneCheck.All(Compose(Maps.Loops).Nodes).OfType<ScenePath>().Where(path => path.Paint is { Fill: null, Stroke: Ink.Change }), line => Assert.InRange(line.Paint.Width, 0, 1.75));

    [Fact]
    public void The_key_says_that_visits_count_those_who_come_back_again()
        => Assert.Contains("touchpoint; height: visits per 100 journeys, coming back counted again", Texts(Maps.Grocery));

    [Fact]
    public void Without_an_entry_all_lines_are_of_one_width_as_the_picture_says()
    {
        var scene = Compose(Maps.Read("journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  a: {name: A, next: {b: 0.7, c: 0.2}}\n  b: {name: B, next: {a: 0.8}}\n  c: {name: C, next: {a: 0.9}}\n"));
        Assert.Contains(SceneCheck.Texts(scene), text => text.EndsWith("all lines are of one width.", StringComparison.Ordinal));
        Assert.Single(SceneCheck.All(scene.Nodes).OfType<SceneGroup>().Where(group => group.Title?.Contains('→', StringComparison.Ordinal) == true).Select(group => group.Children.OfType<ScenePath>().First().Paint.Width).Distinct());
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("stage")]
    [InlineData("team")]
    public void Rows_stand_for_what_is_asked_for(string by)
        => Assert.Empty(new FlowPicture().Compose(new RenderRequest(Maps.Grocery) { By = by }).SelectMany(SceneCheck.Faults));

    [Fact]
    public void The_way_of_one_persona_is_drawn_alone()
    {
        foreach (var persona in Maps.Grocery.Personas)
        {
            var scene = new FlowPicture().Compose(new RenderRequest(Maps.Grocery) { Persona = persona.Id })[0];
            Assert.Contains($"First online grocery order: where 100 journeys of {persona.Name} go, and where they end", SceneCheck.Texts(scene));
            Assert.Empty(SceneCheck.Faults(scene));
        }
    }

    private static Scene Compose(Model.JourneyMap map) => new FlowPicture().Compose(new RenderRequest(map))[0];

    private static IReadOnlyList<string> Texts(Model.JourneyMap map) => SceneCheck.Texts(Compose(map));
}
