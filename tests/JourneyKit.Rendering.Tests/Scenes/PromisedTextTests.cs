using System.Globalization;
using System.Text.RegularExpressions;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes;

/// <summary>
/// What a picture promises to show is found in it, whole or cut with the whole below the pointer, or its footer says that it is not shown;
/// and each text that is cut is counted. Over random maps made from the tables; <c>JOURNEYKIT_PICTURES</c> sets how many.
/// </summary>
public sealed partial class PromisedTextTests
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("JOURNEYKIT_PICTURES") ?? "40", CultureInfo.InvariantCulture);

    private static readonly string[] LongOnes = ["compounds", "one long word", "sixty", "emoji"];

    public static TheoryData<string> Kinds => [.. Pictures.All.Select(picture => picture.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_promised_text_is_shown_or_said_to_be_left_out(string picture)
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var (map, against) = (RandomMaps.Map(seed), picture == "gap" ? RandomMaps.Map(seed + 1) : null);
            var texts = Compose(picture, map, against).SelectMany(SceneCheck.Texts).ToList();
            var missing = Promises.Of(picture, map, against).Where(promise => !texts.Exists(text => text.Contains(promise.Text, StringComparison.Ordinal)) && !texts[^1].Contains(promise.LeftOut, StringComparison.Ordinal));
            Assert.Empty(missing.Select(promise => $"{picture} of random map {seed}: {promise}").Take(5));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_text_that_is_cut_is_counted_on_its_page(string picture)
    {
        var maps = Enumerable.Range(0, Count / 4).Select(seed => (RandomMaps.Map(seed), (JourneyMap?)RandomMaps.Map(seed + 1)))
            .Concat(Asking.Maps.Where(one => LongOnes.Contains(one.Name)).Select(one => (one.Map, (JourneyMap?)null)))
            .Concat(Pairs.All.Where(pair => LongOnes.Contains(pair.Name)).Select(pair => (pair.After, (JourneyMap?)pair.Before)));
        foreach (var (map, against) in maps.Where(pair => picture != "gap" || pair.Item2 is not null))
        {
            foreach (var page in Compose(picture, map, picture is "gap" or "roadmap" or "priorities" ? against : null))
            {
                var cut = SceneCheck.All(page.Nodes).OfType<SceneText>().Count(text => text is { Block.IsCut: true, IsEcho: false });
                var counted = SceneCheck.Texts(page).Select(text => Counted().Match(text)).Where(match => match.Success).Select(match => int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)).SingleOrDefault();
                Assert.True(cut == counted, $"{page.Title}: {cut} texts are cut, {counted} are counted.");
            }
        }
    }

    private static IReadOnlyList<Scene> Compose(string picture, JourneyMap map, JourneyMap? against) => Pictures.Of(picture).Compose(new RenderRequest(map) { Against = against });

    [GeneratedRegex(@"(^| )(?<count>\d+) (text is|texts are) cut short", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Counted();
}
