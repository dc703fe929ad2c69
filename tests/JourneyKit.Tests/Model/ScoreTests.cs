using JourneyKit.Model;

namespace JourneyKit.Tests.Model;

public sealed class ScoreTests
{
    [Fact]
    public void Every_hundredth_of_a_scale_is_kept_exactly()
    {
        for (var hundredths = -500; hundredths <= 500; hundredths++)
        {
            Score score = hundredths / 100m;
            Assert.Equal(hundredths / 100m, score.Value);
            Assert.Equal(Numerals.Number(hundredths / 100m), score.ToString());
        }
    }

    [Theory]
    [InlineData(1.001)]
    [InlineData(-0.005)]
    [InlineData(1000)]
    public void What_no_scale_holds_is_refused(double value)
        => Assert.StartsWith("A score has at most two decimals and lies on the scale of its property: emotions from -2 to 2; importance, satisfaction and effort from 1 to 5.", Assert.Throws<ArgumentOutOfRangeException>(() => new Score((decimal)value)).Message, StringComparison.Ordinal);

    [Fact]
    public void Scores_are_ordered_like_their_numbers()
    {
        Score low = -1.5m, high = 2;

        Assert.True(low < high && high > low && low <= high && high >= low && low < -1 && high >= 2);
        Assert.Equal(3.5m, high - low);
        Assert.Equal([low, high], new[] { high, low }.Order());
        Assert.Equal(new Score(1.50m), new Score(1.5m));
    }
}
