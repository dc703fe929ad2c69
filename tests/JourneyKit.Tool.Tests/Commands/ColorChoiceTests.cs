namespace JourneyKit.Tool.Tests.Commands;

public sealed class ColorChoiceTests : IDisposable
{
    private readonly TestFolder folder = new();

    public ColorChoiceTests() => folder.Write("order.journey.yaml", Maps.Misspelt);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false, "", "", false)]
    [InlineData(true, "", "", true)]
    [InlineData(true, "TERM=dumb", "", false)]
    [InlineData(true, "NO_COLOR=1", "", false)]
    [InlineData(true, "NO_COLOR=", "", true)]
    [InlineData(false, "FORCE_COLOR=1", "", true)]
    [InlineData(false, "FORCE_COLOR=", "", false)]
    [InlineData(false, "FORCE_COLOR=1 TERM=dumb", "", true)]
    [InlineData(true, "FORCE_COLOR=1 NO_COLOR=1", "", false)]
    [InlineData(true, "NO_COLOR=1", "always", true)]
    [InlineData(true, "FORCE_COLOR=1", "never", false)]
    [InlineData(true, "NO_COLOR=1", "auto", false)]
    public void Colour_follows_the_option_the_environment_and_the_terminal(bool isTerminal, string variables, string option, bool isColored)
    {
        folder.IsOutputTerminal = isTerminal;
        foreach (var variable in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            folder.Variables[variable.Split('=')[0]] = variable.Split('=')[1];
        }

        var run = option.Length == 0 ? folder.Run("check", ".") : folder.Run("check", ".", "--color", option);
        Assert.Equal(isColored, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Colour_changes_no_character_of_the_text()
    {
        var plain = folder.Run("check", ".").Output;
        var colored = folder.Run("check", ".", "--color=always").Output;
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Json_is_never_coloured()
    {
        folder.IsOutputTerminal = true;
        Assert.DoesNotContain('\e', folder.Run("check", ".", "--format", "json", "--color", "always").Output);
    }

    [Fact]
    public void The_error_stream_is_coloured_on_its_own_account()
    {
        folder.IsOutputTerminal = true;
        Assert.DoesNotContain('\e', folder.Run("convert", "order.journey.yaml").Error);
        folder.IsErrorTerminal = true;
        Assert.Contains('\e', folder.Run("convert", "order.journey.yaml").Error);
    }
}
