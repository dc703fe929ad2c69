using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Gap;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Tests.Scenes.Gap;

public sealed class GapPictureTests
{
    public static TheoryData<string> Samples => ["grocery", "incident-support", "running-shoes"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_touchpoint_of_both_maps_stands_on_the_sheet(string pair)
    {
        var (_, before, after) = Pairs.Find(pair);
        var texts = TextsOf(before, after).ToList();
        foreach (var touchpoint in before.Touchpoints.Concat(after.Touchpoints))
        {
            Assert.True(texts.Remove(touchpoint.Name), $"{touchpoint.Name} is missing");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_name_of_a_touchpoint_breaks_inside_a_word_or_touches_its_neighbour(string pair)
    {
        var (_, before, after) = Pairs.Find(pair);
        var names = before.Touchpoints.Concat(after.Touchpoints).Select(touchpoint => touchpoint.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var scene in new GapPicture().Compose(new RenderRequest(after) { Against = before }))
        {
            var texts = SceneCheck.All(scene.Nodes).OfType<SceneText>().Where(text => text.Anchor == Anchor.Middle && names.Contains(text.Block.Whole)).ToList();
            Assert.All(texts, text => Assert.Equal(text.Block.Whole, string.Join(' ', text.Block.Lines.Select(line => line.Text))));
            Box[] boxes = [.. texts.Select(text => new Box(text.X - (text.Block.Width / 2), text.Y - 8, text.Block.Width, text.Block.Height(text.LineHeight)))];
            Assert.All(boxes, (box, at) => Assert.DoesNotContain(boxes[..at], other => other.Inside(-3, 0).Overlap(box.Inside(-3, 0)) > 0));
        }
    }

    [Fact]
    public void The_timetable_says_from_when_to_when_it_goes()
    {
        var (_, before, after) = Pairs.Find("running-shoes");
        Assert.Contains(TextsOf(before, after), text => text.StartsWith("Oct 2026 to Oct 2027.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_numbers_are_those_of_the_gap_report(string pair)
    {
        var (_, before, after) = Pairs.Find(pair);
        var (report, texts) = (GapAnalysis.Compare(before, after), TextsOf(before, after));
        Assert.Contains(report.Summary.Headline, texts);
        foreach (var outlook in report.Conversions.Take(3))
        {
            Assert.Contains(Figures.Percent(outlook.Before.Probability!.Value), texts);
            Assert.Contains(Figures.Percent(outlook.After.Probability!.Value), texts);
        }

        Assert.Contains(texts, text => text.StartsWith($"{report.Gaps.Count} gaps: ", StringComparison.Ordinal));
        Assert.Contains($"{report.With(GapStanding.Planned).Count()} planned", texts);
        Assert.Contains($"{report.With(GapStanding.Open).Count()} open", texts);
        Assert.Contains(Figures.SignedPoints(report.Summary.Main!.Sources[0].Points), texts);
        var mean = report.Means[0];
        Assert.Contains(Figures.Signed(mean.Before!.Mean), texts);
        Assert.Contains(Figures.Signed(mean.After!.Mean), texts);
        var pains = report.Outcomes.PainPoints;
        Assert.Contains(Figures.Number(pains.Gone + pains.Stay), texts);
        Assert.Contains(Figures.Number(pains.Stay + pains.New), texts);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_to_decide_first_is_told_in_the_order_and_words_of_the_report(string pair)
    {
        var (_, before, after) = Pairs.Find(pair);
        var (report, texts, markdown) = (GapAnalysis.Compare(before, after), TextsOf(before, after).ToList(), new StringWriter());
        JourneyReports.WriteGaps(markdown, report, "a", "b", ReportFormat.Markdown);
        var written = markdown.ToString().Replace("\\", "", StringComparison.Ordinal);
        Assert.NotEmpty(report.Summary.DecideFirst);
        var (place, inReport) = (texts.FindIndex(text => text.StartsWith("Decide first", StringComparison.Ordinal)), 0);
        foreach (var theme in report.Summary.DecideFirst)
        {
            place = texts.FindIndex(place + 1, text => text.StartsWith(theme.Title, StringComparison.Ordinal));
            Assert.True(place >= 0, $"{theme.Title} does not stand below what comes before it");
            inReport = written.IndexOf(texts[place], inReport, StringComparison.Ordinal);
            Assert.True(inReport >= 0, $"The report does not say {texts[place]} in this order");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_has_no_line_of_its_own_is_named_all_the_same(string pair)
    {
        var (_, before, after) = Pairs.Find(pair);
        var texts = TextsOf(before, after);
        Assert.DoesNotContain("in the gap report", texts);
        Assert.All(texts.Where(text => text.StartsWith("and ", StringComparison.Ordinal) && text.Contains(" more: ", StringComparison.Ordinal)), text => Assert.True(text.Length > text.IndexOf(": ", StringComparison.Ordinal) + 2));
        Assert.Contains(texts, text => text.StartsWith("and ", StringComparison.Ordinal) && text.Contains(" more: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_title_of_the_journey_stands_there_without_the_state_that_the_tag_beside_it_names()
    {
        var (_, before, after) = Pairs.Find("grocery");
        var texts = TextsOf(before, after);
        Assert.Contains("First online grocery order", texts);
        Assert.DoesNotContain("First online grocery order, summer 2027", texts);
    }

    [Fact]
    public void Of_more_than_two_states_each_step_has_a_sheet_and_their_numbers_stand_side_by_side()
    {
        var (_, current, future) = Pairs.Find("grocery");
        var interim = current with { State = MapState.Interim, Horizon = "After the move" };
        var pages = new GapPicture().Compose(new RenderRequest(future) { Against = interim, Earlier = [current] });
        Assert.Equal(3, pages.Count);
        Assert.Equal(["First online grocery order: Today → After the move", "First online grocery order: After the move → Summer 2027", "First online grocery order: from state to state"], pages.Select(page => page.Title));
        Assert.All(pages, page => Assert.Empty(SceneCheck.Faults(page)));
        var texts = SceneCheck.Texts(pages[2]);
        Assert.All(["Today", "After the move", "Summer 2027", "First order placed", "8.2%", "14.1%", "Mean feeling, −2 to +2", "Pain points", "20", "Planned gaps closed"], text => Assert.Contains(text, texts));
    }

    [Fact]
    public void No_sentence_of_the_report_shows_backticks()
        => Assert.DoesNotContain(Pairs.All.Take(12).SelectMany(pair => TextsOf(pair.Before, pair.After)), text => text.Contains('`', StringComparison.Ordinal));

    [Fact]
    public void Feelings_that_change_have_a_ring_with_the_signed_difference()
    {
        var map = Pairs.Painless(Maps.Of(6));
        var texts = TextsOf(map, Pairs.Better(map, 0, 2));
        Assert.Contains("+4", texts);
        Assert.Contains("+3", texts);
        Assert.DoesNotContain("−4", texts);
    }

    [Fact]
    public void A_feeling_that_is_not_known_is_no_zero()
    {
        var map = Maps.Of(8);
        var unknown = map.Touchpoints.Count(touchpoint => touchpoint.Emotion is null);
        Assert.Equal(2 * unknown, TextsOf(map, map with { State = MapState.Future }).Count(text => text == "not known"));
    }

    [Fact]
    public void Maps_that_do_not_differ_say_so()
    {
        var map = Pairs.Painless(Maps.Of(8));
        Assert.Contains(TextsOf(map, map with { State = MapState.Future }), text => text.Contains("Every touchpoint is the same in both maps.", StringComparison.Ordinal));
        Assert.Contains(TextsOf(Maps.Of(0), Maps.Of(0) with { State = MapState.Future }), text => text.Contains("Neither map has touchpoints.", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_maps_of_one_state_are_told_apart_by_their_versions()
    {
        var texts = TextsOf(Maps.Grocery with { Version = "8" }, Maps.Grocery with { Version = "9" });
        Assert.Contains("TODAY, 8", texts);
        Assert.Contains("TODAY, 9", texts);
    }

    [Fact]
    public void Runs_of_touchpoints_without_a_change_are_folded_where_there_is_little_room()
    {
        var (_, before, after) = Pairs.Find("folded");
        var scene = Assert.Single(Compose(before, after));
        var texts = SceneCheck.Texts(scene);
        Assert.Contains("7 unchanged", texts);
        Assert.Contains("Basket 20", texts);
        Assert.DoesNotContain("Basket 8", texts);
        Assert.Contains(SceneCheck.All(scene.Nodes).OfType<SceneGroup>(), group => group.Title?.Contains("Basket 8", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Many_columns_take_several_sheets_and_every_touchpoint_is_on_one_of_them()
    {
        var (_, before, after) = Pairs.Find("sixty");
        var scenes = Compose(before, after);
        Assert.Equal(2, scenes.Count);
        var texts = scenes.SelectMany(SceneCheck.Texts).ToList();
        Assert.All(before.Touchpoints, touchpoint => Assert.Contains(touchpoint.Name, texts));
        Assert.Contains("sheet 2", texts);
        Assert.All(scenes, scene => Assert.Equal((GapSizes.Width, GapSizes.Height), (scene.Width, scene.Height)));
    }

    [Fact]
    public void A_split_and_a_merge_have_their_badges_in_the_key()
    {
        var (_, before, after) = Pairs.Find("a split and a merge");
        var texts = TextsOf(before, after);
        Assert.Contains("split from one", texts);
        Assert.Contains("merged from several", texts);
        Assert.DoesNotContain("added", texts);
    }

    [Fact]
    public void Many_pain_points_at_one_touchpoint_are_counted()
    {
        var (_, before, after) = Pairs.Find("many pain points");
        var texts = TextsOf(before, after);
        Assert.Equal(36 * 3, texts.Count(text => text == "10"));
        Assert.Equal(36, texts.Count(text => text == "+10"));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "<script>alert(1)</script> & \"x\" ]]>";
        var map = Maps.Of(3);
        map = map with { Title = Hostile, Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint with { Name = Hostile })] };
        var page = JourneyPictures.Render("gap", "svg", new RenderRequest(map with { State = MapState.Future, Horizon = Hostile }) { Against = map, Source = Hostile }).Pages[0].Text;
        Assert.Empty(System.Xml.Linq.XDocument.Parse(page).Descendants().Where(element => element.Name.LocalName == "script"));
    }

    [Fact]
    public void A_picture_of_the_difference_needs_two_maps()
        => Assert.Throws<ArgumentException>(() => JourneyPictures.Render("gap", "svg", new RenderRequest(Maps.Grocery)));

    private static IReadOnlyList<Scene> Compose(JourneyMap before, JourneyMap after) => new GapPicture().Compose(new RenderRequest(after) { Against = before });

    private static IReadOnlyList<string> TextsOf(JourneyMap before, JourneyMap after) => [.. Compose(before, after).SelectMany(SceneCheck.Texts)];
}
