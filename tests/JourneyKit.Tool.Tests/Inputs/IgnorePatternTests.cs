using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Tests.Inputs;

public sealed class IgnorePatternTests
{
    [Theory]
    [InlineData("a.yaml", "a.yaml", true)]
    [InlineData("a.yaml", "deep/er/a.yaml", true)]
    [InlineData("/a.yaml", "deep/a.yaml", false)]
    [InlineData("/a.yaml", "a.yaml", true)]
    [InlineData("deep/a.yaml", "deep/a.yaml", true)]
    [InlineData("deep/a.yaml", "very/deep/a.yaml", false)]
    [InlineData("*.yaml", "deep/a.yaml", true)]
    [InlineData("*.yaml", "a.yml", false)]
    [InlineData("deep/*", "deep/er/a.yaml", false)]
    [InlineData("**/a.yaml", "a.yaml", true)]
    [InlineData("deep/**/a.yaml", "deep/a.yaml", true)]
    [InlineData("deep/**/a.yaml", "deep/e/r/a.yaml", true)]
    [InlineData("deep/**", "deep/e/a.yaml", true)]
    [InlineData("deep/**", "deep", false)]
    [InlineData("?.yaml", "a.yaml", true)]
    [InlineData("[a-c].yaml", "b.yaml", true)]
    [InlineData("[!a-c].yaml", "b.yaml", false)]
    [InlineData("[]x].yaml", "].yaml", true)]
    [InlineData("[a.yaml", "[a.yaml", true)]
    [InlineData("\\!a.yaml", "!a.yaml", true)]
    [InlineData("\\#a.yaml", "#a.yaml", true)]
    [InlineData("a.yaml  ", "a.yaml", true)]
    [InlineData("a.yaml\r", "a.yaml", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-b-b", false)]
    [InlineData("built/", "built", false)]
    public void A_pattern_matches_as_git_says(string pattern, string path, bool isMatch)
        => Assert.Equal(isMatch, IgnorePattern.Parse(pattern)!.Matches(path.Split('/'), isFolder: false));

    [Fact]
    public void A_pattern_with_a_slash_at_its_end_is_of_folders() => Assert.True(IgnorePattern.Parse("built/")!.Matches(["deep", "built"], isFolder: true));

    [Theory]
    [InlineData("")]
    [InlineData("# a comment")]
    [InlineData("/")]
    [InlineData("   ")]
    public void A_line_without_a_pattern_is_none(string line) => Assert.Null(IgnorePattern.Parse(line));

    [Fact]
    public void A_pattern_of_many_stars_is_answered()
        => Assert.False(IgnorePattern.Parse(string.Concat(Enumerable.Repeat("**/a*", 200)) + "/b")!.Matches([.. Enumerable.Repeat(new string('a', 200), 200)], isFolder: false));
}
