using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Text;

public sealed class QuotedTests
{
    [Theory]
    [InlineData(null, "“Where is it?”")]
    [InlineData("en-GB", "“Where is it?”")]
    [InlineData("de", "„Where is it?“")]
    [InlineData("fr-CA", "«\u00A0Where is it?\u00A0»")]
    [InlineData("ar", "«Where is it?»")]
    [InlineData("zh-Hans", "「Where is it?」")]
    [InlineData("ja", "「Where is it?」")]
    public void Words_stand_in_the_marks_of_the_language_of_the_map(string? language, string quoted)
        => Assert.Equal(quoted, Quoted.In("Where is it?", language));

    [Fact]
    public void Marks_inside_stay_as_they_were_written()
        => Assert.Equal("“a 5\" pipe”", Quoted.In("a 5\" pipe", null));
}
