using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes;

/// <summary>What holds for every picture of one map.</summary>
public sealed class PictureTests
{
    public static TheoryData<string, string> PicturesOfMaps => [.. from picture in Pictures.All where !picture.Compares from map in Asking.Maps select (picture.Name, map.Name)];

    [Theory]
    [MemberData(nameof(PicturesOfMaps))]
    public void No_text_meets_another_or_leaves_its_cell(string picture, string map)
    {
        foreach (var scene in Compose(picture, map))
        {
            Assert.Empty(SceneCheck.Faults(scene).Take(5));
        }
    }

    [Theory]
    [MemberData(nameof(PicturesOfMaps))]
    public void The_same_map_gives_the_same_bytes(string picture, string map)
    {
        var request = new RenderRequest(Asking.Maps.First(one => one.Name == map).Map);
        var first = JourneyPictures.Render(picture, "svg", request).Pages;
        var second = JourneyPictures.Render(picture, "svg", request).Pages;
        Assert.Equal(first.Select(page => page.Text), second.Select(page => page.Text));
        Assert.All(first, page => System.Xml.Linq.XDocument.Parse(page.Text));
    }

    private static IReadOnlyList<Scene> Compose(string picture, string map)
        => Pictures.All.First(one => one.Name == picture).Compose(new RenderRequest(Asking.Maps.First(one => one.Name == map).Map));
}
