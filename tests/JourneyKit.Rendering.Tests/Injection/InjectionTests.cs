using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Injection;

/// <summary>Whatever the texts of a map hold, a picture holds them as text.</summary>
public sealed partial class InjectionTests
{
    private const int Seeds = 30;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal) { "svg", "title", "desc", "defs", "clipPath", "pattern", "linearGradient", "stop", "g", "rect", "circle", "path", "text", "tspan" };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "xmlns", "viewBox", "width", "height", "role", "aria-labelledby", "aria-describedby", "lang", "font-family", "font-size", "font-weight", "font-style", "fill", "id", "x", "y", "rx", "cx", "cy", "r", "d", "x1", "y1", "x2", "y2",
        "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "transform", "clip-path", "text-anchor", "letter-spacing", "direction", "dy", "data-cell", "textLength", "lengthAdjust",
        "patternUnits", "patternTransform", "gradientUnits", "offset", "stop-color", "stop-opacity",
    };

    private static readonly Lazy<IReadOnlyList<JourneyMap>> Maps = new(() => [.. Enumerable.Range(0, Seeds + 1).Select(seed => RandomMaps.MapOfTexts(seed, HostileTexts.All))]);

    public static TheoryData<string, string> Renderers => [.. JourneyPictures.All.Select(renderer => (renderer.Picture, renderer.Format))];

    [Fact]
    public void Every_text_of_every_element_is_hostile_in_some_map()
    {
        var usual = new TextPlaces();
        foreach (var seed in Enumerable.Range(0, 100))
        {
            usual.Through(RandomMaps.Map(seed));
        }

        var hostile = new TextPlaces();
        foreach (var map in Maps.Value)
        {
            hostile.Through(map);
        }

        Assert.True(hostile.Places.Count > 50);
        Assert.Empty(usual.Places.Except(hostile.Places));
    }

    [Theory]
    [MemberData(nameof(Renderers))]
    public void Hostile_text_stays_text(string picture, string format)
    {
        var renderer = JourneyPictures.Find(picture, format)!;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var request = new RenderRequest(Maps.Value[seed]) { Against = Maps.Value[seed + 1], Source = "<script>\e[31m\".svg", AgainstSource = "\"onload=\"x\u202E" };
            var drawn = renderer.Render(request);
            foreach (var text in drawn.Losses.Concat(format is "xlsx" or "png" or "pdf" ? [] : drawn.Pages.Select(page => page.Text)))
            {
                Assert.DoesNotMatch(Unseen(), text);
                Assert.DoesNotContain('\uFFFE', text);
            }

            foreach (var page in drawn.Pages.Where(_ => format is "svg" or "html"))
            {
                AssertMarkup(page.Text, format);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Renderers))]
    public void Texts_of_a_million_characters_are_drawn(string picture, string format)
    {
        string[] texts = [new('<', 1_000_000), string.Concat(Enumerable.Repeat("word & ", 150_000)), string.Concat(Enumerable.Repeat("e\u0301\u0302", 330_000))];
        var touchpoint = new Touchpoint(new Id<Touchpoint>("a")) { Name = texts[0], Doing = texts[1], Thinking = texts[2], Emotion = 1, Feeling = texts[0] };
        var map = Support.Maps.Of(2) with { Title = texts[1], Touchpoints = [touchpoint] };
        var drawn = JourneyPictures.Find(picture, format)!.Render(new RenderRequest(map) { Against = Support.Maps.Of(2) });
        Assert.All(drawn.Pages.Where(_ => format is "svg"), page => AssertMarkup(page.Text, format));
    }

    private static void AssertMarkup(string text, string format)
    {
        if (format == "html")
        {
            Assert.All(Tag().Matches(text).Select(match => match.Value), tag => Assert.DoesNotMatch(Dangerous(), Spoken().Replace(tag, "")));
            return;
        }

        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        var document = XDocument.Load(reader);
        Assert.DoesNotContain(document.DescendantNodes(), node => node is XComment or XProcessingInstruction or XCData or XDocumentType);
        foreach (var element in document.Descendants())
        {
            Assert.Contains(element.Name.LocalName, Elements);
            Assert.Equal("http://www.w3.org/2000/svg", element.Name.NamespaceName);
            foreach (var attribute in element.Attributes())
            {
                Assert.Contains(attribute.Name.ToString(), Attributes);
                Assert.True(!attribute.Value.Contains("url(", StringComparison.Ordinal) || attribute.Value.StartsWith("url(#", StringComparison.Ordinal), attribute.ToString());
            }
        }
    }

    // Line breaks and tabs are what files are made of; other control characters steer terminals or break XML.
    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Unseen();

    // What attributes say that are read out, not followed.
    [GeneratedRegex("\\s(aria-[a-z]+|title|alt|value|content|lang|data-[a-z]+|id|for|class)=\"[^\"]*\"", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Spoken();

    [GeneratedRegex("<[a-zA-Z/!?][^>]*>", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Tag();

    [GeneratedRegex("""^<(script|foreignObject|iframe|object|embed|base|form)\b|\son[a-z]+\s*=|(href|src)\s*=\s*["']?\s*(javascript|data:text)|^<!ENTITY|^<\?""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Dangerous();

    private sealed class TextPlaces() : ModelWalk(Holdings.Texts)
    {
        public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

        public override void Text(string text) => Places.Add($"{Table.Name}.{Property}");
    }
}
