namespace JourneyKit.Tool.Tests.Commands;

public sealed class QuietAndStatisticsTests : IDisposable
{
    private readonly TestFolder folder = new();

    public QuietAndStatisticsTests() => folder.Write("order.journey.yaml", Maps.Sound).Write("broken.journey.yaml", Maps.Misspelt).Write("future.journey.yaml", Maps.WithoutBaseline);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check order.journey.yaml", 0)]
    [InlineData("check broken.journey.yaml", 1)]
    [InlineData("check broken.journey.yaml --format json", 1)]
    [InlineData("check broken.journey.yaml --write-baseline accepted.yaml", 0)]
    [InlineData("diff order.journey.yaml order.journey.yaml", 0)]
    [InlineData("diff order.journey.yaml future.journey.yaml", 1)]
    [InlineData("gaps order.journey.yaml future.journey.yaml", 0)]
    public void Only_the_exit_code_speaks_where_all_is_to_be_quiet(string line, int exitCode)
        => Assert.Equal(new ToolRun(exitCode, "", ""), folder.Run([.. line.Split(' '), "--quiet"]));

    [Theory]
    [InlineData("check gone.yaml --quiet")]
    [InlineData("check gone.yaml order.journey.yaml -q --format json")]
    [InlineData("diff gone.yaml order.journey.yaml -q --format json")]
    public void What_the_command_could_not_do_is_said_all_the_same(string line)
        => Assert.Equal(new ToolRun(2, "", "journey: `gone.yaml`: there is no such file or folder\n"), folder.Run(line.Split(' ')));

    [Theory]
    [InlineData("check x --quiet --statistics", "`--quiet` and `--statistics` contradict each other")]
    [InlineData("gaps a b --quiet --roadmap mermaid", "`--quiet` prints nothing, and `--roadmap` asks for something")]
    public void Quiet_goes_with_nothing_that_prints(string line, string error)
        => Assert.Equal($"journey: {error}\nSee `journey {line.Split(' ')[0]} --help`.\n", folder.Run(line.Split(' ')).Error);

    [Fact]
    public void Statistics_count_the_findings_of_each_rule()
    {
        folder.Write("again.journey.yaml", Maps.Misspelt);
        var run = folder.Run("check", ".", "--statistics");
        Assert.Contains("\nFindings by rule\n       2  JK1020 ", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nSeconds\n  +\d+\.\d\d  search\n  +\d+\.\d\d  read\n  +\d+\.\d\d  check\n$", run.Output);
    }

    [Fact]
    public void Statistics_stand_in_json_too()
    {
        var statistics = folder.Run("check", "broken.journey.yaml", "--statistics", "--format", "json").ToJson().GetProperty("statistics");
        var rule = Assert.Single(statistics.GetProperty("rules").EnumerateArray());
        Assert.Equal(("JK1020", 1), (rule.GetProperty("id").GetString(), rule.GetProperty("findings").GetInt32()));
        Assert.True(statistics.GetProperty("milliseconds").GetProperty("check").GetDouble() >= 0);
        Assert.False(folder.Run("check", "broken.journey.yaml", "--format", "json").ToJson().TryGetProperty("statistics", out _));
    }
}
