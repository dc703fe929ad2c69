using JourneyKit.Model;

namespace JourneyKit.Tests.Model;

public sealed class ShareRangeTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    [InlineData(1.0000001)]
    [InlineData(-0.0000001)]
    public void What_is_no_number_from_0_to_1_is_refused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromDouble(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => (Share)value);
    }
}
