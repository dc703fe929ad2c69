using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using JourneyKit.Model;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Html.Report;

public sealed class ReportPageTests
{
    public static TheoryData<string> MapsToAsk => [.. Asking.Maps.Where(map => !map.Name.Contains("corpus", StringComparison.Ordinal)).Select(map => map.Name)];

    private static JourneyMap Future { get; } = Maps.All.First(map => map.Path.EndsWith("grocery/future.journey.yaml", StringComparison.Ordinal)).Map;

    [Theory]
    [MemberData(nameof(MapsToAsk))]
    public void A_page_is_well_formed_needs_nothing_else_and_leads_to_every_touchpoint(string name)
    {
        var map = Asking.Maps.First(one => one.Name == name).Map;
        var page = Page(new RenderRequest(map));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(page.Descendants().Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]).Except(ids));

        var rows = page.Descendants("tr").Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(map.Touchpoints.Select(touchpoint => $"tp-{touchpoint.Id}").Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        var links = page.Descendants().First(element => element.Name.LocalName == "svg" && element.Attribute("role")?.Value == "group").Descendants().Where(element => element.Name.LocalName == "a").Select(link => link.Attribute("href")!.Value[1..]).ToList();
        Assert.Equal(rows.Where(links.Contains), links);
        Assert.Equal(rows.Count(id => !IsForNobody(map, id)), links.Count);
    }

    [Fact]
    public void Only_its_own_style_sheet_is_allowed()
    {
        var text = Text(new RenderRequest(Maps.Grocery));
        var style = text.Split("<style>")[1].Split("</style>")[0];
        Assert.Contains($"default-src &#39;none&#39;; style-src &#39;sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}&#39;; img-src data:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_map_gives_the_same_bytes()
        => Assert.Equal(Text(new RenderRequest(Future) { Against = Maps.Grocery }), Text(new RenderRequest(Future) { Against = Maps.Grocery }));

    [Fact]
    public void Every_element_of_a_map_is_found_in_the_page()
    {
        var words = Page(new RenderRequest(Maps.Grocery)).Value;
        var map = Maps.Grocery;
        string[] names =
        [
            .. Names(map.Objectives), .. Names(map.Segments), .. Names(map.Personas), .. Names(map.Teams), .. Names(map.Systems), .. Names(map.Channels), .. Names(map.Sources),
            .. Names(map.Metrics), .. Names(map.Conversions), .. Names(map.Stages), .. Names(map.Touchpoints), .. Names(map.Opportunities), .. Names(map.Initiatives),
            .. map.Touchpoints.SelectMany(touchpoint => Names(touchpoint.PainPoints).Concat(Names(touchpoint.MicroConversions))),
        ];
        Assert.All(names, name => Assert.Contains(name, words, StringComparison.Ordinal));
        Assert.All(map.Touchpoints.SelectMany(touchpoint => new[] { touchpoint.Doing, touchpoint.Thinking, touchpoint.Feeling, touchpoint.Expectation }).OfType<string>(), text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_said_where_people_are_identified_is_left_out()
    {
        var words = Page(new RenderRequest(Maps.Grocery)).Value;
        Assert.DoesNotContain("Your robot asked me four times if it had helped.", words, StringComparison.Ordinal);
        Assert.Contains("What was said in “Care desk tickets” is left out", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_a_draft_says_how_many_rules_were_not_asked()
    {
        var draft = Maps.Read("{ journeykit: 1, id: a, title: A, state: current, status: draft, touchpoints: { basket: {} } }");
        var words = Page(new RenderRequest(draft)).Value;
        Assert.Matches("The map counts as a draft, so [0-9]+ rules for maps in use were not asked", words);
        Assert.DoesNotContain("The check found nothing to mend.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("not asked", Page(new RenderRequest(Maps.Grocery)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_touchpoints_gives_a_sound_page_with_a_clear_word()
    {
        var page = Page(new RenderRequest(Maps.Of(0)));
        Assert.Contains("The map has no touchpoints yet.", page.Value, StringComparison.Ordinal);
        Assert.Contains("not known", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_an_Arabic_map_is_read_from_right_to_left()
    {
        var page = Page(new RenderRequest(Asking.Maps.First(map => map.Name == "Arabic").Map));
        Assert.Equal("rtl", page.Attribute("dir")!.Value);
        Assert.Equal("ar", page.Attribute("lang")!.Value);
    }

    [Fact]
    public void A_page_of_two_maps_tells_what_separates_them()
    {
        var page = Page(new RenderRequest(Future) { Against = Maps.Grocery });
        Assert.Contains("Decide first", page.Value, StringComparison.Ordinal);
        Assert.Contains("8.2% → 14.1%", page.Value, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("tr").Attributes("id"), id => id.Value == "was-tp-pay");
        Assert.Contains(page.Descendants("tr").Attributes("id"), id => id.Value == "tp-pay");
    }

    [Fact]
    public void A_page_of_two_maps_says_its_title_and_numbers_once()
    {
        var sheet = Page(new RenderRequest(Future) { Against = Maps.Grocery }).Descendants("section").First(section => section.Attribute("id")?.Value == "picture");
        var texts = sheet.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        Assert.DoesNotContain(texts, text => text.StartsWith("First online grocery order", StringComparison.Ordinal) || text.StartsWith("The plan lifts", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Decide first", StringComparison.Ordinal));
    }

    [Fact]
    public void What_hurts_most_stands_beside_the_findings_with_where_and_whether_anybody_works_on_it()
    {
        var items = Page(new RenderRequest(Maps.Grocery)).Descendants("section").First(section => section.Attribute("id")?.Value == "hurts").Descendants("li").ToList();
        Assert.Equal(5, items.Count);
        Assert.Contains("No evening slot within three days", items[0].Value, StringComparison.Ordinal);
        Assert.Contains("4 of 5", items[0].Value, StringComparison.Ordinal);
        Assert.Contains("No initiative yet", items[0].Value, StringComparison.Ordinal);
        Assert.Equal("#tp-choose-slot", items[0].Descendants("a").First().Attribute("href")!.Value);
        Assert.DoesNotContain(Page(new RenderRequest(Maps.Of(0))).Descendants("section"), section => section.Attribute("id")?.Value == "hurts");
    }

    [Fact]
    public void A_page_sends_nobody_to_the_command_line()
    {
        RenderRequest[] requests = [new(Future) { Against = Maps.Grocery }, .. Maps.All.Select(map => new RenderRequest(map.Map))];
        Assert.All(requests, request => Assert.DoesNotMatch("(--[a-z]|journey (check|coach|flow|insights|gaps|plan|diff|report|explain) )", string.Concat(Page(request).DescendantNodes().OfType<XText>().Where(text => text.Parent!.Name.LocalName is not ("style" or "code")).Select(text => text.Value + "\n"))));
    }

    private static bool IsForNobody(JourneyMap map, string id) => map.Touchpoints.First(touchpoint => $"tp-{touchpoint.Id}" == id).Personas is { Count: 0 };

    private static IEnumerable<string> Names<T>(ElementMap<T> elements)
        where T : Element
        => elements.Select(element => element.Name);

    private static string Text(RenderRequest request) => JourneyPictures.Render("report", "html", request).Pages.Single().Text;

    private static XElement Page(RenderRequest request) => XDocument.Parse(Text(request)).Root!;
}
