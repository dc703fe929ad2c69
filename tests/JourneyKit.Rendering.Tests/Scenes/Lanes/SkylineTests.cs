using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Tests.Scenes.Lanes;

public sealed class SkylineTests
{
    [Fact]
    public void A_thing_lies_as_high_up_as_what_is_there_lets_it()
    {
        var skyline = new Skyline(5);
        Assert.Equal(0, skyline.Put(0, 2, 20));
        Assert.Equal(0, skyline.Put(3, 4, 30));
        Assert.Equal(20, skyline.Put(1, 1, 10));
        Assert.Equal(30, skyline.Put(2, 3, 10));
        Assert.Equal(40, skyline.Height);
    }
}
