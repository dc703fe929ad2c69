namespace JourneyKit.Tool.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("chek x", "there is no command `chek`; did you mean `check`?")]
    [InlineData("--colour never", "there is no option `--colour`; did you mean `--color`?")]
    [InlineData("frobnicate", "there is no command `frobnicate`")]
    public void A_mistyped_command_is_answered_with_the_nearest(string line, string error)
        => Assert.Equal(new ToolRun(2, "", $"journey: {error}\nSee `journey --help`.\n"), folder.Run(line.Split(' ')));

    [Theory]
    [InlineData("check", "`check` needs PATH")]
    [InlineData("help chek", "there is no command `chek`; did you mean `check`?")]
    [InlineData("check --formt json x", "there is no option `--formt`; did you mean `--format`?")]
    [InlineData("check x --format", "`--format` needs text|markdown|json")]
    [InlineData("check x --format jsno", "`--format` takes text, markdown or json, not `jsno`; did you mean `json`?")]
    [InlineData("check x --fail-on nothing", "`--fail-on` takes error, warning, info, hint or never, not `nothing`")]
    [InlineData("check x --stdin-filename y", "`--stdin-filename` names what is read from standard input, and nothing is; give `-` as the file")]
    [InlineData("fmt", "`fmt` needs PATH")]
    [InlineData("fix", "`fix` needs PATH")]
    [InlineData("fmt x --chekc", "there is no option `--chekc`; did you mean `--check`?")]
    [InlineData("diff a", "`diff` needs B")]
    [InlineData("diff a b c", "`diff` has no use for `c`")]
    [InlineData("schema --zork", "there is no option `--zork`")]
    [InlineData("convert x --to xml", "`--to` takes yaml or json, not `xml`")]
    public void A_wrong_line_is_explained_and_exits_with_2(string line, string error)
        => Assert.Equal(new ToolRun(2, "", $"journey: {error}\nSee `journey {line.Split(' ')[0]} --help`.\n"), folder.Run(line.Split(' ')));

    [Fact]
    public void Without_a_command_the_help_goes_to_the_error_stream()
    {
        var run = folder.Run();
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(folder.Run("--help").Output, run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("gaps")]
    [InlineData("insights")]
    [InlineData("coach")]
    [InlineData("plan")]
    [InlineData("report")]
    [InlineData("set")]
    [InlineData("rename")]
    [InlineData("review")]
    [InlineData("fmt")]
    [InlineData("fix")]
    [InlineData("convert")]
    [InlineData("import-responses")]
    [InlineData("schema")]
    [InlineData("help")]
    [InlineData("completion")]
    public void Help_has_examples_and_exit_codes(string command)
    {
        var run = folder.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"\nUsage:\n  journey {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nExamples:\n  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nExit codes:\n  0  ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.EndsWith(' ') || line.Length > 100);
    }

    [Theory]
    [InlineData("gaps a.yaml b.yaml --explain x", "--explain")]
    [InlineData("gaps a.yaml b.yaml --roadmap markdown", "--roadmap")]
    [InlineData("insights a.yaml --explain x", "--explain")]
    [InlineData("plan a.yaml --explain x", "--explain")]
    [InlineData("plan a.yaml --draft", "--draft")]
    [InlineData("rules --test", "--test")]
    public void What_has_one_form_refuses_another(string line, string option)
    {
        var run = folder.Run([.. line.Split(' '), "--format", "json"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"`{option}` prints ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("leave `--format` out", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-v")]
    public void The_version_is_one_line(string option) => Assert.Equal(new ToolRun(0, $"journey {ToolInfo.Version}\n", ""), folder.Run(option));

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help check", "check --help")]
    [InlineData("help help", "help --help")]
    public void Help_is_a_command_too(string line, string same) => Assert.Equal(folder.Run(same.Split(' ')), folder.Run(line.Split(' ')));

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name()
        => Assert.Equal("journey: `@maps`: there is no such file or folder\n", folder.Run("check", "@maps").Error);
}
