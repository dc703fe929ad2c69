using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Map;

public sealed class MapTests
{
    private static readonly string[] AllLanes = [.. new MapPicture().Lanes];

    public static TheoryData<string> Names => [.. Asking.Maps.Select(map => map.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_of_the_lanes_is_in_the_picture(string name)
    {
        var map = Asking.Maps.First(one => one.Name == name).Map;
        var texts = Texts(new RenderRequest(map) { Lanes = AllLanes }).ToHashSet(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints)
        {
            IEnumerable<string?> expected =
            [
                touchpoint.Name,
                touchpoint.Channel is { } channel ? map.Channels[channel]!.Name : null,
                touchpoint.Doing,
                touchpoint.Stage is { } stage ? map.Stages[stage]!.Goal : null,
                FromChannel.Owner(map, touchpoint) is { } owner ? map.Teams[owner]!.Name : null,
                .. touchpoint.PainPoints.Select(pain => pain.WrittenName ?? pain.Description ?? pain.Name),
                .. touchpoint.Metrics.Select(metric => map.Metrics[metric]!.Name),
                .. map.Opportunities.Where(opportunity => opportunity.Status != OpportunityStatus.Rejected && opportunity.Touchpoints.Contains(touchpoint.Id)).Select(opportunity => opportunity.WrittenName ?? opportunity.Description ?? opportunity.Name),
            ];
            Assert.Empty(expected.OfType<string>().Where(text => !texts.Contains(text)));
            Assert.True(touchpoint.Thinking is not { } thought || texts.Any(text => text.Contains(thought, StringComparison.Ordinal)), $"What is thought at {touchpoint.Id} is missing.");
            Assert.True(touchpoint.Feeling is not { } feeling || texts.Any(text => text.StartsWith(feeling, StringComparison.Ordinal)), $"What is felt at {touchpoint.Id} is missing.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_meets_another_in_any_form(string name)
    {
        var map = Asking.Maps.First(one => one.Name == name).Map;
        RenderRequest[] forms =
        [
            new(map) { Lanes = AllLanes },
            new(map) { Strip = true },
            new(map) { Paper = Paper.A4 },
            new(map) { Paper = Paper.A3, Lanes = ["touchpoint", "feeling"] },
            .. map.Personas.Take(1).Select(persona => new RenderRequest(map) { Persona = persona.Id }),
        ];
        Assert.Empty(forms.SelectMany(form => new MapPicture().Compose(form)).SelectMany(SceneCheck.Faults).Take(5));
    }

    [Fact]
    public void Five_personas_who_feel_otherwise_are_all_named_and_none_stands_on_another()
    {
        var scene = Assert.Single(new MapPicture().Compose(new RenderRequest(Otherwise(5))));
        Assert.Empty(SceneCheck.Faults(scene));
        Assert.All(Enumerable.Range(0, 5), i => Assert.Contains($"Person{i}: sees it otherwise", SceneCheck.Texts(scene)));
        Assert.All(Enumerable.Range(0, 5), i => Assert.Contains($"Person{i} Long, where it differs", SceneCheck.Texts(scene)));
        Assert.Contains("pleased (+1.5)", SceneCheck.Texts(scene));
    }

    [Fact]
    public void Of_twelve_personas_who_feel_otherwise_the_five_furthest_apart_are_drawn_and_the_others_counted_in_the_lane_and_the_footer()
    {
        var scene = Assert.Single(new MapPicture().Compose(new RenderRequest(Otherwise(12))));
        var texts = SceneCheck.Texts(scene);
        Assert.Empty(SceneCheck.Faults(scene));
        Assert.Equal(5, texts.Count(text => text.EndsWith(", where it differs", StringComparison.Ordinal)));
        Assert.Equal(5, texts.Count(text => text.EndsWith(": sees it otherwise", StringComparison.Ordinal)));
        Assert.Contains("and 7 more personas feel otherwise", texts);
        Assert.Contains("the feelings of 7 more personas (", texts[^1], StringComparison.Ordinal);
        Assert.Contains("7 times other than everyone’s", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_persona_alone_meets_is_no_low_point_of_everyone()
    {
        var touchpoints = string.Concat(Enumerable.Range(0, 12).Select(i => $"  t{i}: {{name: Touchpoint {i}, emotion: {(i == 5 ? -2 : i == 9 ? -1 : 0)}{(i == 5 ? ", personas: [otto]" : "")}}}\n"));
        var texts = Texts(new RenderRequest(Read($"personas: {{otto: {{name: Otto}}, anna: {{name: Anna}}}}\ntouchpoints:\n{touchpoints}")));
        Assert.Contains("Feelings are lowest at Touchpoint 9 (−1 on a scale from −2 to +2).", texts);
        Assert.Single(texts, "Touchpoint 5");
        Assert.Equal(2, texts.Count(text => text == "Touchpoint 9"));
    }

    [Fact]
    public void A_feeling_that_is_not_known_ends_the_line_and_is_no_zero()
    {
        var map = Read("touchpoints:\n  a: {emotion: 1}\n  b: {doing: waits}\n  c: {emotion: 2}\n");
        var scene = new MapPicture().Compose(new RenderRequest(map))[0];
        Assert.Contains("not known", SceneCheck.Texts(scene));
        Assert.Equal(2, Touchpoints(scene).Count(group => SceneCheck.All(group.Children).OfType<SceneDisc>().Any(disc => disc.Radius == 10)));
        Assert.DoesNotContain(SceneCheck.All(scene.Nodes).OfType<ScenePath>(), path => path.Paint is { Stroke: Ink.Text, Width: 2.5 });
    }

    [Fact]
    public void Lanes_without_content_and_keys_without_a_mark_are_left_out()
    {
        var texts = Texts(new RenderRequest(Read("touchpoints: {a: {doing: reads}, b: {doing: writes}}\n")));
        Assert.Contains("Doing", texts);
        Assert.Empty(texts.Intersect(["Stage", "Thinking", "Feeling", "Pain points", "Opportunities", "Reach", "Measures", "Owner", "moment of truth", "friction", "opportunity", "everyone"], StringComparer.Ordinal));
    }

    [Fact]
    public void Each_touchpoint_is_a_group_in_the_order_of_the_journey_with_a_title_that_reads_whole()
    {
        var scene = new MapPicture().Compose(new RenderRequest(Maps.Grocery))[0];
        var groups = Touchpoints(scene).ToList();
        Assert.Equal(Maps.Grocery.Touchpoints.Select(touchpoint => touchpoint.Id).Order(Comparer<Id<Touchpoint>>.Create((one, other) => Place(one) - Place(other))), groups.Select(group => group.About!.Value));
        Assert.Contains(groups, group => group.Title == "Pay: −1, tense. Website. Moment of truth. Reached by 10.2 of 100 journeys. Pain points: 1.");

        static int Place(Id<Touchpoint> id)
            => (1000 * Maps.Grocery.Stages.Select((stage, at) => (stage.Id, at)).First(stage => stage.Id == Maps.Grocery.Touchpoints[id]!.Stage).at)
            + Maps.Grocery.Touchpoints.Select((touchpoint, at) => (touchpoint.Id, at)).First(touchpoint => touchpoint.Id == id).at;
    }

    [Fact]
    public void Headline_numbers_come_from_the_flow_and_only_where_it_is_known()
    {
        var texts = Texts(new RenderRequest(Maps.Grocery));
        Assert.All(["8.2%", "reach First order placed", "target 14%", "touches until then", "effort 20.3 in all", "7 of severity 4, 1 of 5", "17.5%", "at Delivery page"], text => Assert.Contains(text, texts));
        Assert.Empty(Texts(new RenderRequest(Read("touchpoints: {a: {}, b: {}}\n"))).Intersect(["touches until then", "of journeys are lost", "pain points"], StringComparer.Ordinal));
    }

    [Fact]
    public void The_sentence_below_the_title_says_how_many_convert_where_most_end_and_where_it_feels_worst()
        => Assert.Contains("8.2% of journeys reach First order placed. Most are lost at Delivery page (17.5%). Feelings are lowest at Ask the chatbot and Complaint by phone (−2 on a scale from −2 to +2).", Texts(new RenderRequest(Maps.Grocery)));

    [Fact]
    public void Where_as_many_are_lost_in_two_places_none_of_them_is_named()
        => Assert.DoesNotContain(Texts(new RenderRequest(Read("touchpoints: {a: {entry: true, next: {b: 80%, c: 0%}}, b: {next: {c: 75%}}, c: {exit: true}}\n"))), text => text.Contains("lost", StringComparison.Ordinal));

    [Fact]
    public void The_card_of_a_persona_names_what_it_wants_to_reach()
        => Assert.Contains("Wants: heavy things brought to the kitchen; no mistakes on the bill", Texts(new RenderRequest(Maps.Grocery)));

    [Fact]
    public void An_opportunity_without_touchpoints_stands_at_those_of_the_pain_points_that_it_addresses()
    {
        var map = Read("opportunities: {idea: {name: Ask once, addresses: [twice]}, loose: {name: Something else}}\ntouchpoints:\n  a: {}\n  b:\n    painPoints: {twice: {name: Asked twice}}\n");
        var texts = Texts(new RenderRequest(map));
        Assert.Contains("Ask once", texts);
        Assert.Contains("1 opportunity without a touchpoint here (Something else)", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_footer_counts_what_is_left_out_and_what_numbers_rest_on()
    {
        var footer = Texts(new RenderRequest(Maps.Grocery) { Lanes = ["stage", "touchpoint", "reach"], Source = "current.journey.yaml" })[^1];
        Assert.StartsWith("Not shown: doing at 20 touchpoints, thinking at 20 touchpoints, feeling at 20 touchpoints", footer, StringComparison.Ordinal);
        Assert.Contains("1 rejected opportunity (Recipe boxes at the checkout)", footer, StringComparison.Ordinal);
        Assert.EndsWith("Reach rests on 34 shares, 3 of them assumed. first-grocery-order, current.journey.yaml", footer, StringComparison.Ordinal);
    }

    [Fact]
    public void From_25_touchpoints_on_doing_thinking_and_measures_are_left_out_unless_asked_for()
    {
        Assert.Contains("Doing", Texts(new RenderRequest(Maps.Of(24))));
        var dense = Texts(new RenderRequest(Maps.Of(25)));
        Assert.DoesNotContain("Doing", dense);
        Assert.Contains("25 touchpoints in 4 stages, without doing and thinking", dense);
        Assert.Contains("Doing", Texts(new RenderRequest(Maps.Of(25)) { Lanes = ["touchpoint", "doing"] }));
    }

    [Fact]
    public void From_60_touchpoints_on_a_map_takes_several_pages_that_say_which_they_are()
    {
        Assert.Single(new MapPicture().Compose(new RenderRequest(Maps.Of(59))));
        var pages = new MapPicture().Compose(new RenderRequest(Maps.Of(120)));
        Assert.True(pages.Count > 1);
        Assert.Equal(pages.Count, pages.Select(page => page.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(pages, page => Assert.Contains("Whole journey", SceneCheck.Texts(page)));
        Assert.Equal(120, pages.Sum(page => Touchpoints(page).Count()));
        Assert.Single(new MapPicture().Compose(new RenderRequest(Maps.Of(120)) { Strip = true }));
    }

    [Theory]
    [InlineData(Paper.A3)]
    [InlineData(Paper.A4)]
    public void On_paper_texts_have_at_least_six_points(Paper paper)
        => Assert.All(PaperSheet.Lay(new MapPicture().Compose(new RenderRequest(Maps.Grocery) { Paper = paper }), paper), page => Assert.InRange(12 / page.Sheet!.PixelsPerMillimetre / 25.4 * 72, 5.95, 20));

    [Theory]
    [InlineData(Paper.A3)]
    [InlineData(Paper.A4)]
    public void Every_page_has_a_key_for_the_lines_of_personas_that_it_shows(Paper paper)
    {
        JourneyMap[] maps = [Maps.Grocery, Maps.Read(Differing(3)), Maps.Read(Differing(7)), Maps.Read(Differing(8))];
        foreach (var page in maps.SelectMany(map => new MapPicture().Compose(new RenderRequest(map) { Paper = paper })))
        {
            var hasLine = SceneCheck.All(page.Nodes).OfType<ScenePath>().Any(path => path.Paint is { Dash: not null, Width: 2 });
            Assert.Equal(hasLine, SceneCheck.Texts(page).Any(text => text.EndsWith(", where it differs", StringComparison.Ordinal)));
        }

        static string Differing(int at) => "journeykit: 1\nid: made\ntitle: Made\nstate: current\npersonas:\n  p: {name: Pat}\ntouchpoints:\n"
            + string.Concat(Enumerable.Range(0, 24).Select(i => $"  t{i}: {{name: T{i}, doing: \"{new string('d', 20)} {string.Join(' ', Enumerable.Repeat("does", 60))}\", emotion: 1{(i == at ? ", byPersona: {p: {emotion: -1}}" : "")}}}\n"));
    }

    [Fact]
    public void One_persona_is_drawn_alone_with_its_own_words()
    {
        var walter = Maps.Grocery.Personas.First(persona => persona.Name == "Walter Pym");
        var texts = Texts(new RenderRequest(Maps.Grocery) { Persona = walter.Id });
        Assert.Contains("looked after", texts);
        Assert.DoesNotContain("Dana Whitlock", texts);
        Assert.DoesNotContain("Ask the chatbot", texts);
        Assert.Contains("2 touchpoints that Walter Pym does not meet (Ask the chatbot, Basket in the app)", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lanes_of_ones_own_stand_below_the_others_and_are_left_out_when_empty()
    {
        CustomLane[] own = [new("Risk", touchpoint => touchpoint.MomentOfTruth == true ? "high" : null), new("Nothing", _ => " ")];
        var texts = Texts(new RenderRequest(Maps.Grocery) { CustomLanes = own });
        Assert.Contains("Risk", texts);
        Assert.Equal(Maps.Grocery.Touchpoints.Count(touchpoint => touchpoint.MomentOfTruth == true), texts.Count(text => text == "high"));
        Assert.DoesNotContain("Nothing", texts);
    }

    [Fact]
    public void Touchpoints_without_a_stage_come_last_and_stages_without_touchpoints_are_counted()
    {
        var texts = Texts(new RenderRequest(Read("stages: {s: {}, empty: {name: Nobody comes}}\ntouchpoints:\n  a: {name: Loose}\n  b: {name: Fixed, stage: s}\n")));
        Assert.Contains("No stage", texts);
        Assert.True(texts.ToList().IndexOf("Fixed") < texts.ToList().IndexOf("Loose"));
        Assert.Contains("1 stage without touchpoints (Nobody comes)", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_touchpoints_says_so()
        => Assert.Contains("The map has no touchpoints yet.", Texts(new RenderRequest(Maps.Of(0))));

    [Fact]
    public void The_worst_pain_point_comes_first_and_an_unknown_severity_last()
    {
        var map = Read("touchpoints:\n  a:\n    painPoints:\n      p: {name: unknown}\n      q: {name: mild, severity: 2}\n      r: {name: often, severity: 4, frequency: 0.5}\n      s: {name: seldom, severity: 4, frequency: 0.1}\n");
        Assert.Equal(["often", "seldom", "mild", "unknown"], Texts(new RenderRequest(map)).Where(text => text is "unknown" or "mild" or "often" or "seldom"));
    }

    // So many personas feel otherwise at one touchpoint.
    private static JourneyMap Otherwise(int count)
    {
        var persons = Enumerable.Range(0, count).Select(i => $"  p{i}: {{name: Person{i} Long, quote: I want it done}}\n");
        var own = string.Concat(Enumerable.Range(0, count).Select(i => $"      p{i}: {{emotion: {(i % 5) - 2}, feeling: sees it otherwise}}\n"));
        return Read($"personas:\n{string.Concat(persons)}touchpoints:\n  a: {{emotion: 1}}\n  b:\n    byPersona:\n{own}  c: {{emotion: 1.5, feeling: pleased}}\n");
    }

    private static JourneyMap Read(string yaml) => Maps.Read($"journeykit: 1\nid: made\ntitle: Made\nstate: current\n{yaml}");

    private static List<string> Texts(RenderRequest request) => [.. new MapPicture().Compose(request).SelectMany(SceneCheck.Texts)];

    private static IEnumerable<SceneGroup> Touchpoints(Scene scene) => SceneCheck.All(scene.Nodes).OfType<SceneGroup>().Where(group => group.About is not null);
}
