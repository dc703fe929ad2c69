using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

public sealed class ShareSumTests
{
    [Theory]
    [InlineData(501, 500, 1_000, "100.1%")]
    [InlineData(500_000_001, 500_000_000, 1_000_000_000, "100.0000001%")]
    [InlineData(500_000_000, 500_000_000, 1_000_000_000, "100%")]
    [InlineData(499_999_999, 500_000_000, 1_000_000_000, "99.9999999%")]
    public void A_sum_is_shown_with_the_digits_that_tell_it_from_the_whole(long part, long otherPart, long whole, string shown)
        => Assert.Equal(shown, ShareSum.Of([Share.FromCounts(part, whole), Share.FromCounts(otherPart, whole)]).ToString());

    [Fact]
    public void A_sum_that_no_digits_tell_from_the_whole_is_told_in_words()
    {
        // 1/a + (b - 1)/b with b a little larger than a: above one by less than a decimal holds.
        var (a, b) = (9_000_000_000_000_000_000, 9_000_000_000_000_000_001);
        var sum = ShareSum.Of([Share.FromCounts(1, a), Share.FromCounts(b - 1, b)]);
        Assert.True(sum.IsAboveOne);
        Assert.Equal("hardly more than 100%", sum.ToString());
    }
}
