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
    [InlineData("1e28")]
    [InlineData("10000000000000000000000000000")]
    [InlineData("0.5e29")]
    [InlineData("1e-29")]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("0e400")]
    public void A_number_of_more_digits_than_are_kept_is_not_cut(string text) => Assert.False(DecimalText.TryParse(text, out _));

    [Theory]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("+10.0E399", "1e400")]
    [InlineData("-.05e-400", "-5e-402")]
    [InlineData("007e400", "7e400")]
    [InlineData("123456789012345678901234567890.10", "123456789012345678901234567890.1")]
    [InlineData("0.123456789012345678901234567890", "0.12345678901234567890123456789")]
    [InlineData("1e-29", "1e-29")]
    [InlineData("0.00000e500", "0")]
    [InlineData("05.e0099999999999999999999", "5e99999999999999999999")]
    [InlineData(".50e-99999999999999999999", "0.50e-99999999999999999999")]
    public void A_number_that_no_decimal_holds_has_one_form(string text, string form)
    {
        Assert.Equal(form, LongNumber.Canonical(text));
        Assert.Equal(form, LongNumber.Canonical(form));
        Assert.False(DecimalText.TryParse(form, out var number) && number != 0);
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
