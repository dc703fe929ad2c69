using System.Globalization;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Schema;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("007")]
    [InlineData("0.50")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("999999999")]
    [InlineData("9999999999")]
    [InlineData("0.0000000")]
    [InlineData("-1.5")]
    [InlineData("1e3")]
    public void A_number_keeps_every_digit_however_short_it_is(string text)
    {
        Assert.True(DecimalText.TryParse(text, out var number));
        var expected = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("1a")]
    [InlineData("٣")]
    public void What_is_no_number_is_not_read_as_one(string text) => Assert.False(DecimalText.TryParse(text, out _));

    [Theory]
    [InlineData("45s", 45)]
    [InlineData("1h30m", 5400)]
    [InlineData("999999s", 999_999)]
    [InlineData("1000000s", 1_000_000)]
    [InlineData("1.5m", 90)]
    [InlineData("PT1M5S", 65)]
    [InlineData("P1DT1S", 86_401)]
    public void A_duration_is_the_same_in_every_notation(string text, int seconds)
    {
        Assert.True(DurationText.TryParse(text, out var duration));
        Assert.Equal(TimeSpan.FromSeconds(seconds), duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("s")]
    [InlineData("1s1h")]
    [InlineData("1s1s")]
    [InlineData("1s ")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("1000000000w")]
    public void What_is_no_duration_is_not_read_as_one(string text) => Assert.False(DurationText.TryParse(text, out _));
}
