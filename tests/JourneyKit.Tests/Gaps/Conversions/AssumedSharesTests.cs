using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Tests.Gaps.Conversions;

public sealed class AssumedSharesTests
{
    [Theory]
    [InlineData(1, 2, "1 of 25 shares is assumed now, 2 of 26 then")]
    [InlineData(2, 0, "2 of 25 shares are assumed now, none of 26 then")]
    [InlineData(0, 1, "none of 25 shares are assumed now, 1 of 26 then")]
    public void The_words_agree_with_the_number(int before, int after, string words)
        => Assert.Equal(words, new ConversionOutlook
        {
            Id = new Id<Conversion>("order"),
            Name = "Order",
            Before = new ConversionReading { Shares = 25, Assumed = before },
            After = new ConversionReading { Shares = 26, Assumed = after },
        }.AssumedShares);
}
