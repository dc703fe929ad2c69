using JourneyKit.Questions;

namespace JourneyKit.Tests.Questions;

public sealed class HarshWordsTests
{
    [Theory]
    [InlineData("frustrated")]
    [InlineData("Frustrating, every time!")]
    [InlineData("I gave up.")]
    [InlineData("A complete waste of time")]
    [InlineData("Never again.")]
    [InlineData("I don’t trust them, and I am annoyed")]
    [InlineData("Ich bin enttäuscht.")]
    [InlineData("nie wieder")]
    public void A_harsh_word_is_heard(string text) => Assert.True(HarshWords.AreIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("calm")]
    [InlineData("not frustrated")]
    [InlineData("I wasn’t even annoyed")]
    [InlineData("I never gave up")]
    [InlineData("far less frustrating than before")]
    [InlineData("Gar nicht enttäuscht")]
    [InlineData("They gave me a lift up the hill")]
    [InlineData("usefulness")]
    public void What_is_denied_or_means_something_else_is_not(string text) => Assert.False(HarshWords.AreIn(text));

    [Theory]
    [InlineData("not at all angry", false)]
    [InlineData("not one of us angry", true)]
    [InlineData("not what we had hoped for, angry", true)]
    public void A_negation_reaches_three_words_far(string text, bool isHeard)
    {
        Assert.Equal(isHeard, HarshWords.AreIn(text));
    }
}
