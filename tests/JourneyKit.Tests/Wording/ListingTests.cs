using JourneyKit.Wording;

namespace JourneyKit.Tests.Wording;

public sealed class ListingTests
{
    [Theory]
    [InlineData("1", "1 point")]
    [InlineData("+1", "+1 point")]
    [InlineData("−1", "−1 point")]
    [InlineData("0", "0 points")]
    [InlineData("1.5", "1.5 points")]
    [InlineData("11", "11 points")]
    public void A_figure_has_its_noun_in_the_right_form(string figure, string words) => Assert.Equal(words, Listing.Count(figure, "point"));
}
