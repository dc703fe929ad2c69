using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Text;

public sealed class MixedTextTests
{
    [Theory]
    [InlineData("Pay (19.7%)", "Pay (19.7%)")]
    [InlineData("Ends at דף הבית (19.7%).", "Ends at דף הבית| (19.7%).")]
    [InlineData("Ends at דף הבית", "Ends at דף הבית")]
    [InlineData("At סלה, סניף and אתר: 3", "At סלה, סניף| and אתר|: 3")]
    [InlineData("At דף (חדש) (3)", "At דף (חדש)| (3)")]
    [InlineData("At “דף” (3)", "At “דף|” (3)")]
    [InlineData("At السلة → الدفع: 3", "At السلة → الدفع|: 3")]
    [InlineData("דף (3)", "דף (3)")]
    public void What_follows_a_name_from_right_to_left_stays_behind_it(string text, string expected)
        => Assert.Equal(expected.Replace('|', '\u200E'), MixedText.Marked(text));

    [Theory]
    [InlineData("+2", true)]
    [InlineData("−1.5 points", true)]
    [InlineData("3 of 5", true)]
    [InlineData("3 סלה", false)]
    [InlineData("Pay 3", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Figures_at_the_beginning_are_known(string? words, bool isFigure) => Assert.Equal(isFigure, MixedText.BeginsWithFigure(words));
}
