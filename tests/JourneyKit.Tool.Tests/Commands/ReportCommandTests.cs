namespace JourneyKit.Tool.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("samples/grocery", "future.journey.yaml")]
    [InlineData("samples/incident-support", "future.journey.yaml")]
    [InlineData("samples/running-shoes", "current.journey.yaml")]
    public void The_short_report_is_shorter_and_both_name_what_is_proposed(string sample, string file)
    {
        folder.Copy(sample);
        var (whole, brief) = (folder.Run("report", file), folder.Run("report", file, "--for", "leadership"));
        Assert.Equal((0, 0), (whole.ExitCode, brief.ExitCode));
        Assert.True(brief.Output.Length < whole.Output.Length);
        Assert.All([whole.Output, brief.Output], report => Assert.Contains("## What we propose\n", report, StringComparison.Ordinal));
    }

    [Fact]
    public void A_future_map_is_reported_against_its_baseline()
    {
        folder.Copy("samples/grocery");
        Assert.Contains("## What changes in future\n", folder.Run("report", "future.journey.yaml").Output, StringComparison.Ordinal);
        Assert.Equal(folder.Run("report", "future.journey.yaml").Output, folder.Run("report", "current.journey.yaml", "future.journey.yaml").Output);
        Assert.DoesNotContain("## What changes in future\n", folder.Run("report", "current.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_takes_the_place_of_an_earlier_report_and_of_nothing_else()
    {
        folder.Copy("samples/grocery");
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("report", "current.journey.yaml", "-o", "report.md"));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("report", "current.journey.yaml", "--for", "leadership", "-o", "report.md"));
        folder.Write("notes.md", "# Notes\n");
        Assert.Contains("it holds something else than a report", folder.Run("report", "current.journey.yaml", "-o", "notes.md").Error, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("report", "current.journey.yaml", "-o", "current.journey.yaml").ExitCode);
    }

    [Theory]
    [InlineData("`company.journey.yaml` is a library; a report is of a map", "company.journey.yaml")]
    [InlineData("`--for` takes team or leadership, not `boss`", "current.journey.yaml", "--for", "boss")]
    [InlineData("`future.journey.yaml` is of a later state than `current.journey.yaml`", "future.journey.yaml", "current.journey.yaml")]
    [InlineData("gone.yaml", "gone.yaml")]
    public void What_cannot_be_done_is_said(string message, params string[] line)
    {
        folder.Copy("samples/grocery");
        var result = folder.Run(["report", .. line]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
