using System.Text.RegularExpressions;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed partial class FiguresTests
{
    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.000001, "<0.001%")]
    [InlineData(0.00042, "0.042%")]
    [InlineData(0.00424, "0.42%")]
    [InlineData(0.0816, "8.2%")]
    [InlineData(0.56, "56%")]
    [InlineData(0.5664, "56.6%")]
    [InlineData(0.9999, ">99.9%")]
    [InlineData(1, "100%")]
    [InlineData(1.2, "120%")]
    [InlineData(12.3456, "1,234.6%")]
    [InlineData(-0.05, "-5%")]
    public void A_share_has_one_digit_behind_the_point_and_says_all_or_nothing_only_where_it_is(double share, string expected)
    {
        Assert.Equal(expected, Figures.Percent(share));
        Assert.Equal(expected, Figures.Percent((decimal)share));
        Assert.Equal(expected, Figures.Measured(Measure.Fraction((decimal)share), null));
    }

    [Theory]
    [InlineData(0.863, "+0.86")]
    [InlineData(0.0086, "+0.0086")]
    [InlineData(2.44, "+2.4")]
    [InlineData(-12.34, "−12.3")]
    public void Points_have_two_digits_and_above_ten_three(double points, string expected) => Assert.Equal(expected, Figures.SignedPoints(points));

    [Theory]
    [InlineData(0.44, "0.4")]
    [InlineData(42.4, "42")]
    [InlineData(999.6, "1,000")]
    [InlineData(-12345, "12,300")]
    public void An_estimate_has_three_digits_at_most(double number, string expected) => Assert.Equal(expected, Figures.Estimate((decimal)number));

    [Theory]
    [InlineData(0.25, "0.25s")]
    [InlineData(9.1234, "9.123s")]
    [InlineData(617.4, "10m17s")]
    [InlineData(5000, "1h23m")]
    [InlineData(200_000, "2d8h")]
    public void A_duration_has_its_two_largest_units(double seconds, string expected) => Assert.Equal(expected, Figures.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(2, "2")]
    [InlineData(2.34, "2.3")]
    [InlineData(0.01, "<0.1")]
    [InlineData(1234.5, "1,234.5")]
    public void An_average_has_one_digit_behind_the_point(double number, string expected) => Assert.Equal(expected, Figures.Average(number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1.5, "+1.5")]
    [InlineData(-2, "−2")]
    public void A_score_has_its_sign(double score, string expected) => Assert.Equal(expected, Figures.Signed((decimal)score));

    [Fact]
    public void A_fraction_without_end_goes_into_a_formula_with_six_digits_behind_the_point()
    {
        Assert.Equal("66.666667%", Figures.Exactly(Measure.Fraction(2m / 3), null));
        Assert.Equal("3.333333 GBP", Figures.Exactly(10m / 3, "GBP"));
        Assert.Equal("4.125 of 5", Figures.Exactly(4.125m, "of 5"));
    }

    // Coordinates of a picture are written by rules of their own.
    [Fact]
    public void No_number_is_formatted_anywhere_else()
        => Assert.Empty(Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && Path.GetFileName(path) is not ("Figures.cs" or "SvgNumber.cs"))
            .SelectMany(path => File.ReadLines(path).Where(line => NumberFormat().IsMatch(line)).Select(line => $"{Path.GetFileName(path)}: {line.Trim()}")));

    // A format with a place for a digit that may be missing, with a point, or one of the standard ones; black as a colour is none.
    [GeneratedRegex(@"(?!""#(0{3}|0{6})"")""[#0,.]*(#[#0,.]*0|0[#0,.]*#)[#0,.]*""|""0\.[0#]+[^""]*""|\{[^{}""]*:[#0,]*(#|0\.)[#0.,]*[^{}""]*\}|ToString\(""[CEFGNPcefgnp][0-9]?""|\{[^{}""]*:[EFNP][0-9]?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberFormat();
}
