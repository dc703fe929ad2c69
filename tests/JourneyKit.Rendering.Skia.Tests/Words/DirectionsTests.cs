using JourneyKit.Rendering.Skia.Words;

namespace JourneyKit.Rendering.Skia.Tests.Words;

/// <summary>Hebrew letters stand for every script that is read from right to left; parts are shown as they stand from left to right.</summary>
public sealed class DirectionsTests
{
    [Theory]
    [InlineData("Pay now", false, "Pay now")]
    [InlineData("שלום", true, "<שלום")]
    [InlineData("שלום 24", true, "24|<שלום ")]
    [InlineData("שלום 20% עכשיו", true, "< עכשיו|20%|<שלום ")]
    [InlineData("at שלום 0", false, "at |0|<שלום ")]
    [InlineData("at שלום, now", false, "at |<שלום|, now")]
    [InlineData("שלום Wi-Fi כאן", true, "< כאן|Wi-Fi|<שלום ")]
    [InlineData("שלום 1,5–2", true, "2|<–|1,5|<שלום ")]
    [InlineData("", false, "")]
    [InlineData("24", true, "24")]
    public void Numbers_and_foreign_words_stand_where_readers_expect_them(string text, bool isRightToLeft, string expected)
        => Assert.Equal(expected, string.Join('|', Directions.Of(text, isRightToLeft).Select(part => (part.IsRightToLeft ? "<" : "") + part.Text)));
}
