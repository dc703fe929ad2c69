using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests;

/// <summary>The pictures on the pages are those that the code draws.</summary>
public sealed class DocumentedPicturesTests
{
    [Theory]
    [InlineData("map")]
    [InlineData("blueprint")]
    [InlineData("flow")]
    [InlineData("swimlane")]
    [InlineData("circle")]
    [InlineData("matrix")]
    [InlineData("gap")]
    [InlineData("roadmap")]
    [InlineData("priorities")]
    public void Pictures_of_the_sample_are_up_to_date(string picture)
    {
        var future = Maps.All.First(map => map.Path.EndsWith("grocery/future.journey.yaml", StringComparison.Ordinal)).Map;
        var isOfThePlan = picture is "gap" or "roadmap" or "priorities";
        var request = new RenderRequest(isOfThePlan ? future : Maps.Grocery)
        {
            Against = isOfThePlan ? Maps.Grocery : null,
            Source = isOfThePlan ? "future.journey.yaml" : "current.journey.yaml",
            AgainstSource = isOfThePlan ? "current.journey.yaml" : null,
        };
        Repository.AssertGenerated($"docs/pictures/{picture}.svg", JourneyPictures.Render(picture, "svg", request).Pages[0].Text);
    }

    [Fact]
    public void The_page_names_the_lanes_that_each_picture_takes()
    {
        var page = File.ReadAllText(Repository.PathTo("docs/pictures.md")).ReplaceLineEndings("\n");
        Assert.All(Pictures.All.Where(picture => picture.Lanes.Count > 0), picture => Assert.Contains($"\n| `{picture.Name}` | {string.Join(", ", picture.Lanes.Select(lane => $"`{lane}`"))} |\n", page, StringComparison.Ordinal));
    }
}
