using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Tests.Scenes.Parts;

public sealed class PlainSentenceTests
{
    [Theory]
    [InlineData("Say with `because` what it is for (in `removes`).", "Say with “because” what it is for (in “removes”).")]
    [InlineData("Nothing answers “the `old` way”.", "Nothing answers “the `old` way”.")]
    [InlineData("Say in `meets` where “it `is`” met.", "Say in “meets” where “it `is`” met.")]
    [InlineData("One ` alone", "One ` alone")]
    [InlineData("No word of the format", "No word of the format")]
    public void Words_of_the_format_stand_between_quotation_marks_and_words_of_the_map_stay(string sentence, string shown)
        => Assert.Equal(shown, PlainSentence.Of(sentence));
}
