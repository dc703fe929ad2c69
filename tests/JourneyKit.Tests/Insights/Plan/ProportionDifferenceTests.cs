using System.Numerics;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Differences of counted shares against published examples and against a plain script in whole numbers.</summary>
public sealed class ProportionDifferenceTests
{
    // Forty digits behind the point.
    private static readonly BigInteger Unit = BigInteger.Pow(10, 40);

    // R. Newcombe, Interval Estimation for the Difference Between Independent Proportions (1998), table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void Intervals_are_those_of_the_published_examples(long variant, long with, long control, long without, double lower, double upper)
    {
        var found = ProportionDifference.Of(Share.FromCounts(control, without), Share.FromCounts(variant, with))!;
        Assert.Equal(lower, found.Lower, 4);
        Assert.Equal(upper, found.Upper, 4);
        Assert.Equal(lower <= 0, found.CanBeChance);
    }

    [Fact]
    public void Intervals_are_those_of_a_script_in_whole_numbers()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var (m, n) = (random.Next(1, 5000), random.Next(1, 5000));
            var (a, b) = (random.Next(0, m + 1), random.Next(0, n + 1));
            var (one, other) = (Score(a, m), Score(b, n));
            var (p, q) = (Unit * a / m, Unit * b / n);
            var found = ProportionDifference.Of(Share.FromCounts(a, m), Share.FromCounts(b, n))!;
            Assert.Equal(Number(q - p), found.Difference, 12);
            Assert.Equal(Number(q - p - Root(Square(q - other.Lower) + Square(one.Upper - p))), found.Lower, 12);
            Assert.Equal(Number(q - p + Root(Square(other.Upper - q) + Square(p - one.Lower))), found.Upper, 12);
        }
    }

    [Fact]
    public void Without_counts_there_is_no_interval()
        => Assert.Null(ProportionDifference.Of(new Share(0.5m), Share.FromCounts(1, 2)));

    // The two roots of (p − x)² = z² x (1 − x) ÷ n.
    private static (BigInteger Lower, BigInteger Upper) Score(long part, long whole)
    {
        var z = BigInteger.Parse("1959963984540054235524594430520551527955", System.Globalization.CultureInfo.InvariantCulture) * 10;
        var square = z * z / Unit / whole;
        var p = Unit * part / whole;
        var (a, b, c) = (Unit + square, (2 * p) + square, p * p / Unit);
        var root = Root((b * b) - (4 * a * c));
        return ((b - root) * Unit / (2 * a), (b + root) * Unit / (2 * a));
    }

    private static BigInteger Square(BigInteger number) => number * number;

    private static BigInteger Root(BigInteger number)
    {
        if (number <= 0)
        {
            return 0;
        }

        var root = BigInteger.One << (int)((number.GetBitLength() / 2) + 1);
        for (var next = (root + (number / root)) / 2; next < root; next = (root + (number / root)) / 2)
        {
            root = next;
        }

        return root;
    }

    private static double Number(BigInteger scaled) => (double)scaled / (double)Unit;
}
