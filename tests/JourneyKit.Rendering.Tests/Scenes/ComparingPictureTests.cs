using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes;

/// <summary>What holds for every picture of two maps.</summary>
public sealed class ComparingPictureTests
{
    private static readonly string[] Kinds = ["gap", "roadmap", "priorities"];

    public static TheoryData<string, string> PicturesOfPairs => [.. from picture in Kinds from pair in Pairs.All select (picture, pair.Name)];

    [Theory]
    [MemberData(nameof(PicturesOfPairs))]
    public void No_text_meets_another_or_leaves_its_cell(string picture, string pair)
    {
        foreach (var scene in Pictures.All.First(one => one.Name == picture).Compose(RequestOf(pair)))
        {
            Assert.Empty(SceneCheck.Faults(scene).Take(5));
        }
    }

    [Theory]
    [MemberData(nameof(PicturesOfPairs))]
    public void The_same_maps_give_the_same_bytes(string picture, string pair)
    {
        var first = JourneyPictures.Render(picture, "svg", RequestOf(pair)).Pages;
        var second = JourneyPictures.Render(picture, "svg", RequestOf(pair)).Pages;
        Assert.Equal(first.Select(page => page.Text), second.Select(page => page.Text));
        Assert.All(first, page => System.Xml.Linq.XDocument.Parse(page.Text));
    }

    private static RenderRequest RequestOf(string name)
    {
        var (_, before, after) = Pairs.Find(name);
        return new RenderRequest(after) { Against = before, Source = "future.journey.yaml", AgainstSource = "current.journey.yaml" };
    }
}
