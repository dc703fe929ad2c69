using JourneyKit.Rendering.Svg;

namespace JourneyKit.Rendering.Tests.Svg;

public sealed class SvgNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(0.005, "0.01")]
    [InlineData(0.5, "0.5")]
    [InlineData(-12.344, "-12.34")]
    [InlineData(7.05, "7.05")]
    [InlineData(100, "100")]
    [InlineData(-9999999.99, "-9999999.99")]
    [InlineData(123456789012.5, "123456789012.5")]
    public void Numbers_have_at_most_two_decimals_and_no_zeros_at_their_end(double number, string written)
        => Assert.Equal(written, SvgNumber.Of(number));
}
