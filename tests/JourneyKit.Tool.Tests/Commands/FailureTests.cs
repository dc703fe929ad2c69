namespace JourneyKit.Tool.Tests.Commands;

public sealed class FailureTests : IDisposable
{
    private readonly TestFolder folder = new();

    public FailureTests() => folder.Write("order.journey.yaml", Maps.Sound).Write("broken.journey.yaml", Maps.Misspelt).Write("shared.journey.yaml", Maps.Library);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check gone.yaml", "`gone.yaml`: there is no such file or folder", null)]
    [InlineData("flow gone.yaml", "`gone.yaml`: there is no such file or folder", "gone.yaml")]
    [InlineData("flow .", "`.` is a folder; one file is needed", ".")]
    [InlineData("flow shared.journey.yaml", "`shared.journey.yaml` is a library; the flow is a map's", null)]
    [InlineData("flow order.journey.yaml --persona nobody", "there is no persona `nobody` in `order.journey.yaml`; it has none", null)]
    [InlineData("diff order.journey.yaml shared.journey.yaml", "`order.journey.yaml` is a map and `shared.journey.yaml` a library; only like can be compared with like", null)]
    [InlineData("gaps order.journey.yaml", "`order.journey.yaml` names no baseline; give both maps, the current one first", null)]
    [InlineData("check order.journey.yaml --config gone.yaml", "`gone.yaml`: there is no such file or folder", null)]
    public void A_failure_is_an_object_where_json_is_asked_for(string line, string message, string? path)
    {
        var run = folder.Run([.. line.Split(' '), "--format", "json"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"journey: {message}\n", run.Error);
        var failure = run.ToJson();
        Assert.Equal("failure", failure.GetProperty("kind").GetString());
        Assert.Equal("1.0", failure.GetProperty("schemaVersion").GetString());
        Assert.Equal(message, failure.GetProperty("message").GetString());
        Assert.Equal(path, failure.TryGetProperty("path", out var said) ? said.GetString() : null);
    }

    [Theory]
    [InlineData("flow broken.journey.yaml")]
    [InlineData("diff broken.journey.yaml order.journey.yaml")]
    [InlineData("gaps order.journey.yaml broken.journey.yaml")]
    public void The_errors_of_a_map_are_in_the_object(string line)
    {
        var run = folder.Run([.. line.Split(' '), "--format", "json"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broken.journey.yaml(6,10): error JK1020", run.Error, StringComparison.Ordinal);
        var finding = Assert.Single(run.ToJson().GetProperty("findings").EnumerateArray());
        Assert.Equal("JK1020", finding.GetProperty("id").GetString());
        Assert.Equal(6, finding.GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public void What_else_could_be_checked_is_and_the_failures_stand_beside_it()
    {
        var run = folder.Run("check", "order.journey.yaml", "gone.yaml", "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("check", run.ToJson().GetProperty("kind").GetString());
        Assert.Equal("`gone.yaml`: there is no such file or folder", Assert.Single(run.ToJson().GetProperty("failures").EnumerateArray()).GetProperty("message").GetString());
    }

    [Fact]
    public void A_wrong_line_is_no_object() => Assert.Equal((2, ""), (folder.Run("flow", "--format", "json").ExitCode, folder.Run("flow", "--format", "json").Output));

    [Theory]
    [InlineData("flow")]
    [InlineData("diff order.journey.yaml")]
    [InlineData("gaps order.journey.yaml")]
    public void What_check_calls_an_error_is_refused(string command)
    {
        folder.Write("wrong.journey.yaml", """
            journeykit: "1"
            id: order
            title: Order
            state: future
            channels: [website]
            personas:
              dana: { share: 80% }
              ben: { share: 70% }
            touchpoints:
              pay: { channel: website, emotion: 1 }

            """);
        Assert.Equal(1, folder.Run("check", "wrong.journey.yaml").ExitCode);
        var run = folder.Run([.. command.Split(' '), "wrong.journey.yaml"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("journey: `wrong.journey.yaml` cannot be used: 1 error", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("convert", "wrong.journey.yaml").ExitCode);
    }
}
