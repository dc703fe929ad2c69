using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Parts;

public sealed class TimeAxisTests
{
    [Theory]
    [InlineData(600, "Oct 2026 Nov Dec Jan 2027 Feb Mar")]
    [InlineData(260, "Oct Nov Dec Jan Feb Mar")]
    [InlineData(100, "O N D J F M")]
    [InlineData(60, "Oct Jan")]
    public void No_month_is_missing_among_the_others(double width, string names)
    {
        var canvas = new Canvas();
        TimeAxis.Of(new DateOnly(2026, 10, 3), new DateOnly(2027, 3, 5), 0, width).DrawMonths(canvas, 10, 0, 20);
        Assert.Equal(names, string.Join(' ', SceneCheck.All(canvas.Nodes).OfType<SceneText>().Select(text => text.Block.Whole)));
    }

    [Fact]
    public void Months_in_narrow_columns_are_all_named_by_their_first_letters()
    {
        var canvas = new Canvas();
        TimeAxis.Of(new DateOnly(2026, 10, 3), new DateOnly(2028, 3, 5), 0, 330).DrawMonths(canvas, 10, 0, 20);
        Assert.Equal("ONDJFMAMJJASONDJFM", string.Concat(SceneCheck.All(canvas.Nodes).OfType<SceneText>().Select(text => text.Block.Whole)));
    }
}
