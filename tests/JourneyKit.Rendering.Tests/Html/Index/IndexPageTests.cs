using System.Xml.Linq;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Html.Index;

public sealed class IndexPageTests
{
    [Fact]
    public void The_index_names_each_journey_with_a_link_to_its_page()
    {
        var page = Page([new IndexedJourney("grocery/current.html", new RenderRequest(Maps.Grocery)), new IndexedJourney("made.html", new RenderRequest(Maps.Of(3)))]);
        Assert.Equal(["grocery/current.html", "made.html"], page.Descendants("tbody").Descendants("a").Select(link => link.Attribute("href")!.Value));
        Assert.Contains("First online grocery order", page.Value, StringComparison.Ordinal);
        Assert.Contains("8.2% First order placed", page.Value, StringComparison.Ordinal);
        Assert.Contains("E-commerce", page.Value, StringComparison.Ordinal);
        Assert.Contains("30 September 2026", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_said_in_words()
    {
        var cells = Page([new IndexedJourney("none.html", new RenderRequest(Maps.Of(0)))]).Descendants("td").Select(cell => cell.Value).ToList();
        Assert.Contains("nobody", cells);
        Assert.Contains("not known", cells);
        Assert.Contains("not set", cells);
    }

    [Fact]
    public void An_empty_folder_gives_a_sound_page_with_a_clear_word()
        => Assert.Contains("There are no journeys here yet.", Page([]).Value, StringComparison.Ordinal);

    [Fact]
    public void The_address_of_a_page_cannot_leave_the_folder_for_a_script()
    {
        var page = Page([new IndexedJourney("javascript:alert(1)//x.html", new RenderRequest(Maps.Of(1)))]);
        Assert.Equal("javascript%3Aalert%281%29/x.html", page.Descendants("tbody").Descendants("a").Single().Attribute("href")!.Value);
    }

    [Fact]
    public void The_same_journeys_give_the_same_bytes()
    {
        IndexedJourney[] journeys = [.. Maps.All.Take(4).Select((map, at) => new IndexedJourney($"{at}.html", new RenderRequest(map.Map)))];
        Assert.Equal(JourneyPictures.Index(journeys).Text, JourneyPictures.Index(journeys).Text);
    }

    private static XElement Page(IReadOnlyList<IndexedJourney> journeys) => XDocument.Parse(JourneyPictures.Index(journeys).Text).Root!;
}
