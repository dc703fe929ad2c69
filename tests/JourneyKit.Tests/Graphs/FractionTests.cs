using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

public sealed class FractionTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(1, 7)]
    [InlineData(0, 7)]
    [InlineData(7, 7)]
    [InlineData(1, long.MaxValue)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    public void It_is_the_decimal_and_the_number_nearest_to_it(long part, long whole)
    {
        var fraction = Fraction.Of(part, whole);
        Assert.Equal((decimal)part / whole, fraction.ToDecimal());
        Assert.Equal((double)part / whole, fraction.ToDouble(), (double)part / whole * 1e-15);
        Assert.True(Fraction.Of(new Share(0.1234567890123456789012345678m)).Is(Fraction.Of(0.1234567890123456789012345678m)));
    }

    [Fact]
    public void A_third_three_times_is_one_and_more_is_more()
    {
        var third = Fraction.Of(1, 3);
        Assert.True((third + third + third).Is(Fraction.One));
        Assert.True(third + third + third + Fraction.Of(1, long.MaxValue) > Fraction.One);
        Assert.True((Fraction.One - third - third - third).IsZero);
        Assert.True((third - Fraction.One).IsZero);
        Assert.True((third / third).Is(Fraction.One));
        Assert.True((third * Fraction.Of(3, 1)).Is(Fraction.One));
    }

    [Fact]
    public void Thousands_of_different_wholes_still_make_one()
    {
        // 1/2 + 1/6 + 1/12 + … + 1/n(n + 1) is 1 - 1/(n + 1).
        const int Most = 3_000;
        var sum = ShareSum.Of(Enumerable.Range(1, Most).Select(n => (Share?)Share.FromCounts(1, (long)n * (n + 1))));
        Assert.False(sum.IsWhole);
        Assert.Equal(Math.Round(1m / (Most + 1), 25), Math.Round(sum.Rest, 25));

        var whole = sum.Plus(Share.FromCounts(1, Most + 1));
        Assert.True(whole.IsWhole);
        Assert.False(whole.IsAboveOne);
        Assert.Equal((0m, 0d), (whole.Rest, whole.RestNumber));
        Assert.True(whole.Plus(Share.FromCounts(1, long.MaxValue)).IsAboveOne);
    }
}
