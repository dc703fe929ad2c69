using System.Xml.Linq;
using JourneyKit.Model;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Html;

/// <summary>What people write into a map never becomes markup, a script, a style or an address that runs.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        "]]><b>x</b>",
        "</style><style>*{display:none}</style>",
        "</title><h1>x</h1>",
        "<!-- x --><!DOCTYPE x>",
        "&lt;script&gt;&#60;b&#62;",
        "javascript:alert(1)",
        "{{x}}${x}`x`",
    ];

    private static readonly string[] Elements = ["a", "article", "aside", "bdi", "blockquote", "body", "code", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "h1", "h2", "h3", "h4", "head", "header", "html", "input", "label", "legend", "li", "main", "meta", "nav", "ol", "p", "q", "section", "small", "span", "strong", "style", "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul"];
    private static readonly string[] OfPictures = ["a", "circle", "clipPath", "defs", "desc", "g", "linearGradient", "path", "pattern", "rect", "stop", "svg", "text", "title", "tspan"];

    public static TheoryData<string> Texts => [.. Hostile];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_in_any_field_stays_text(string text)
    {
        var map = MapOf(text);
        foreach (var request in new[] { new RenderRequest(map) { Source = text }, new RenderRequest(map) { Against = map with { State = MapState.Current }, AgainstSource = text } })
        {
            var page = XDocument.Parse(JourneyPictures.Render("report", "html", request).Pages.Single().Text).Root!;
            Assert.Empty(page.Descendants().Where(element => !(element.Name.NamespaceName.Length == 0 ? Elements : OfPictures).Contains(element.Name.LocalName)).Select(element => element.Name.LocalName));
            Assert.Empty(page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "style" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.All(page.Descendants().Attributes("href"), href => Assert.StartsWith("#", href.Value, StringComparison.Ordinal));
            Assert.Single(page.Descendants("style"));
            Assert.Contains(text, page.Descendants("h1").Single().Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://example.com/a?b=1&c=2", true)]
    [InlineData("http://example.com/", true)]
    [InlineData("mailto:team@example.com", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData("data:text/html,<script>alert(1)</script>", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//example.com/x", false)]
    [InlineData("https:// example.com", false)]
    public void Only_safe_addresses_become_links(string address, bool isLink)
    {
        var map = Maps.Read($"journeykit: 1\nid: made\ntitle: Made\nstate: current\ntouchpoints:\n  pay:\n    artifacts: [{System.Text.Json.JsonSerializer.Serialize(address)}]\n");
        var page = XDocument.Parse(JourneyPictures.Render("report", "html", new RenderRequest(map)).Pages.Single().Text).Root!;
        var links = page.Descendants("a").Where(link => link.Attribute("href")!.Value == address).ToList();
        Assert.Equal(isLink ? 1 : 0, links.Count);
        Assert.All(links, link => Assert.Contains("noopener", link.Attribute("rel")!.Value, StringComparison.Ordinal));
        Assert.Contains(address, page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_turn_words_round_or_stay_unseen_are_shown_by_their_codes()
    {
        var map = Maps.Of(1) with { Title = "Pay \u202Egnp.exe\u0007" };
        var text = JourneyPictures.Render("report", "html", new RenderRequest(map)).Pages.Single().Text;
        Assert.Contains(@"Pay \u202Egnp.exe\u0007", XDocument.Parse(text).Root!.Descendants("h1").Single().Value, StringComparison.Ordinal);
    }

    private static JourneyMap MapOf(string text)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(text);
        return Maps.Read($$"""
            journeykit: 1
            id: made
            title: {{quoted}}
            horizon: {{quoted}}
            description: {{quoted}}
            methodology: {{quoted}}
            state: future
            owner: team
            scenario: { situation: {{quoted}}, outcome: {{quoted}} }
            teams: { team: { name: {{quoted}}, contact: {{quoted}} } }
            segments: { all: { name: {{quoted}} } }
            personas:
              one: { name: {{quoted}}, quote: {{quoted}}, age: {{quoted}}, occupation: {{quoted}}, goals: [{{quoted}}], challenges: [{{quoted}}], demographics: { {{quoted}}: {{quoted}} } }
              two: { name: Two }
            channels: { web: { name: {{quoted}}, kind: website }, shop: { name: {{quoted}}, kind: in-store } }
            sources: { interviews: { name: {{quoted}}, method: {{quoted}} } }
            evidence: { said: { text: {{quoted}}, source: interviews } }
            objectives: { more: { name: {{quoted}} } }
            metrics: { share: { name: {{quoted}}, unit: {{quoted}}, value: 4, target: 5, objective: more } }
            conversions: { paid: { name: {{quoted}}, at: pay } }
            stages: { first: { name: {{quoted}}, goal: {{quoted}} } }
            touchpoints:
              look:
                name: {{quoted}}
                stage: first
                channel: web
                doing: {{quoted}}
                thinking: {{quoted}}
                feeling: {{quoted}}
                quote: {{quoted}}
                emotion: -1
                owner: team
                artifacts: [{{quoted}}]
                facts: { fee: {{quoted}} }
                metrics: [share]
                evidence: [said]
                entry: 1
                painPoints: { slow: { name: {{quoted}}, description: {{quoted}}, rootCause: {{quoted}}, severity: 4, frequency: 0.5 } }
                byPersona: { one: { emotion: 1, feeling: {{quoted}} } }
                next: { pay: { share: 0.5, trigger: {{quoted}}, carries: [{{quoted}}] } }
                x-note: {{quoted}}
              pay: { name: {{quoted}}, channel: shop, emotion: 2 }
            opportunities: { tap: { name: {{quoted}}, description: {{quoted}}, touchpoints: [look], addresses: [slow], impact: 4 } }
            initiatives: { one-tap: { name: {{quoted}}, owner: team, resolves: [slow], delivers: [tap], start: 2027-01-01, due: 2027-02-01 } }
            """);
    }
}
