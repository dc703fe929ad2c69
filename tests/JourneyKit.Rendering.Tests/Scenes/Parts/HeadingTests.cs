using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Parts;

public sealed class HeadingTests
{
    private static readonly JourneyMap Arabic = Maps.Of(12, "سلة التسوق", "ar") with { Title = "طلب البقالة الأسبوعي" };

    [Theory]
    [InlineData("flow")]
    [InlineData("swimlane")]
    [InlineData("roadmap")]
    [InlineData("priorities")]
    [InlineData("matrix")]
    public void English_words_behind_a_title_from_right_to_left_have_a_line_of_their_own(string picture)
    {
        var scene = Pictures.Of(picture).Compose(new RenderRequest(Arabic))[0];
        var titles = SceneCheck.All(scene.Nodes).OfType<SceneText>().Where(text => text.Block.Font is { Bold: true, Size: >= 26 }).Select(text => text.Block.Whole).Take(2).ToList();
        Assert.Equal(Arabic.Title, titles[0]);
        Assert.DoesNotContain(titles, title => title.Any(char.IsAsciiLetter) && title.Any(letter => letter >= '\u0590'));
    }

    [Fact]
    public void An_English_title_in_an_Arabic_map_stays_one_text()
        => Assert.Contains("Shop: where 100 journeys go, and where they end", SceneCheck.Texts(Pictures.Of("flow").Compose(new RenderRequest(Arabic with { Title = "Shop" }))[0]));
}
