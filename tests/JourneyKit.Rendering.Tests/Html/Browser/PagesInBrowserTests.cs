using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Html.Browser;

/// <summary>Pages as people meet them: by eye, by ear, and by keyboard alone.</summary>
public sealed class PagesInBrowserTests
{
    private const string Folder = "tests/JourneyKit.Rendering.Tests/Html/Browser";
    private const int Wide = 1440;

    private static JourneyMap Future { get; } = Maps.All.First(map => map.Path.EndsWith("grocery/future.journey.yaml", StringComparison.Ordinal)).Map;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("grocery")]
    [InlineData("gap")]
    [InlineData("Arabic")]
    [InlineData("none")]
    [InlineData("index")]
    public async Task No_rule_of_accessibility_is_broken_light_dark_or_narrow(string page)
    {
        var axe = Repository.PathTo($"{Folder}/node_modules/axe-core/axe.min.js");
        Assert.SkipUnless(File.Exists(axe), $"The rules of accessibility are not installed: run npm ci in {Folder}.");
        await using var browser = await BrowserPage.OpenAsync(PageOf(page), Cancellation);
        await browser.AskAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await browser.AskAsync(await File.ReadAllTextAsync(axe, Cancellation) + ";0");
        // Contrast takes most of the time: it is looked at in light and in dark, all other rules in a wide and in a narrow window.
        foreach (var (width, isDark, rules) in new[] { (Wide, false, ""), (Wide, true, ", runOnly: ['color-contrast']"), (400, false, ", rules: { 'color-contrast': { enabled: false } }") })
        {
            await browser.ShowAsync(width, isDark);
            var broken = await browser.AskAsync("axe.run(document, { resultTypes: ['violations']" + rules + " }).then(found => found.violations.map(one => one.id + ': ' + one.nodes.length + ' ' + one.nodes[0].html.slice(0, 200) + ' ' + one.nodes[0].failureSummary))");
            Assert.Equal("", string.Join('\n', broken.EnumerateArray().Select(one => $"{width} {isDark} {one.GetString()}")));
        }
    }

    [Fact]
    public async Task Tab_goes_through_the_picture_in_the_order_of_the_journey()
    {
        await using var browser = await BrowserPage.OpenAsync(PageOf("grocery"), Cancellation);
        var way = new List<string>();
        for (var press = 0; press < 90 && way.Count(place => place.StartsWith("#tp-", StringComparison.Ordinal)) < 20; press++)
        {
            await browser.PressAsync("Tab");
            way.Add((await browser.AskAsync("document.activeElement.getAttribute('href') ?? document.activeElement.id")).GetString()!);
        }

        Assert.Equal("#main", way[0]);
        Assert.Contains("f-p0", way);
        Assert.Equal(await RowsAsync(browser), way.Where(place => place.StartsWith("#tp-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_filter_is_pressed_with_the_space_bar_and_takes_touchpoints_out_of_the_page_and_out_of_the_tab_order()
    {
        await using var browser = await BrowserPage.OpenAsync(PageOf("grocery"), Cancellation);
        var all = await VisibleAsync(browser);
        await browser.AskAsync("document.getElementById('f-c0').focus()");
        await browser.PressAsync("Space");
        var left = await VisibleAsync(browser);
        Assert.True(left.Links < all.Links && left.Rows < all.Rows, $"{all} became {left}");
        Assert.Equal(all.Links - left.Links, all.Rows - left.Rows);
        await browser.PressAsync("Space");
        Assert.Equal(all, await VisibleAsync(browser));
    }

    [Fact]
    public async Task With_one_persona_alone_its_own_line_appears()
    {
        await using var browser = await BrowserPage.OpenAsync(PageOf("grocery"), Cancellation);
        const string Shown = "[...document.querySelectorAll('svg .own')].filter(one => getComputedStyle(one).display !== 'none').length";
        Assert.Equal(0, (await browser.AskAsync(Shown)).GetInt32());
        foreach (var persona in new[] { "f-p0", "f-p2" })
        {
            await browser.AskAsync($"document.getElementById('{persona}').focus()");
            await browser.PressAsync("Space");
        }

        Assert.True((await browser.AskAsync(Shown)).GetInt32() > 0);
        Assert.Equal("0.28", (await browser.AskAsync("getComputedStyle(document.querySelector('.all-of-them')).opacity")).GetString());
    }

    [Fact]
    public async Task Enter_leads_from_the_picture_to_the_row_and_opens_what_is_noted_there()
    {
        await using var browser = await BrowserPage.OpenAsync(PageOf("grocery"), Cancellation);
        await browser.AskAsync("document.querySelector('svg a[href=\"#tp-pay\"]').focus()");
        await browser.PressAsync("Enter");
        Assert.Equal("#tp-pay", (await browser.AskAsync("location.hash")).GetString());
        await browser.PressAsync("Tab");
        Assert.Equal("SUMMARY", (await browser.AskAsync("document.activeElement.tagName")).GetString());
        await browser.PressAsync("Space");
        Assert.True((await browser.AskAsync("document.activeElement.parentElement.open")).GetBoolean());
    }

    [Fact]
    public async Task The_policy_lets_the_style_sheet_in_and_dark_is_dark()
    {
        await using var browser = await BrowserPage.OpenAsync(PageOf("grocery"), Cancellation);
        await browser.ShowAsync(Wide, isDark: true);
        Assert.Equal("rgb(16, 21, 28)", (await browser.AskAsync("getComputedStyle(document.body).backgroundColor")).GetString());
        Assert.Equal("rgb(16, 21, 28)", (await browser.AskAsync("getComputedStyle(document.querySelector('svg .f-Paper')).fill")).GetString());
    }

    [Theory]
    [InlineData("grocery")]
    [InlineData("gap")]
    [InlineData("two hundred")]
    public async Task A_page_is_no_wider_than_its_window(string page)
    {
        await using var browser = await BrowserPage.OpenAsync(PageOf(page), Cancellation);
        foreach (var width in new[] { Wide, 1000, 400 })
        {
            await browser.ShowAsync(width, isDark: false);
            Assert.True((await browser.AskAsync("document.documentElement.scrollWidth")).GetInt32() <= width, $"{width}");
        }
    }

    private static async Task<IEnumerable<string>> RowsAsync(BrowserPage browser)
        => (await browser.AskAsync("[...document.querySelectorAll('tr[id]')].map(row => '#' + row.id)")).EnumerateArray().Select(row => row.GetString()!);

    private static async Task<(int Links, int Rows)> VisibleAsync(BrowserPage browser)
    {
        JsonElement counts = await browser.AskAsync("[[...document.querySelector('figure').querySelectorAll('a')].filter(one => getComputedStyle(one).visibility === 'visible').length, [...document.querySelectorAll('tr[id]')].filter(one => getComputedStyle(one).display !== 'none').length]");
        return (counts[0].GetInt32(), counts[1].GetInt32());
    }

    private static string PageOf(string name) => name switch
    {
        "index" => JourneyPictures.Index([new IndexedJourney("a.html", new RenderRequest(Maps.Grocery)), new IndexedJourney("b.html", new RenderRequest(Future))]).Text,
        "gap" => Report(new RenderRequest(Future) { Against = Maps.Grocery }),
        "grocery" => Report(new RenderRequest(Maps.Grocery)),
        _ => Report(new RenderRequest(Asking.Maps.First(map => map.Name == name).Map)),
    };

    private static string Report(RenderRequest request) => JourneyPictures.Render("report", "html", request).Pages.Single().Text;
}
