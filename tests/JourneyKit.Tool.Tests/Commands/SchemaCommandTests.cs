namespace JourneyKit.Tool.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_schema_is_printed()
    {
        var run = folder.Run("schema");
        Assert.Equal(new ToolRun(0, JourneyJsonSchema.Text, ""), run);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", run.ToJson().GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("check", "Report of journey check")]
    [InlineData("diff", "Report of journey diff")]
    [InlineData("flow", "Report of journey flow")]
    [InlineData("gaps", "Report of journey gaps")]
    [InlineData("rules", "Report of journey rules")]
    [InlineData("failure", "Failure of a journey command")]
    public void The_schema_of_a_report_is_the_one_in_the_docs(string kind, string title)
    {
        var run = folder.Run("schema", kind);
        Assert.Equal(title, run.ToJson().GetProperty("title").GetString());
        Assert.Equal(File.ReadAllText(TestFolder.InRepository($"docs/schema/{kind}-1.json")), run.Output);
    }

    [Fact]
    public void A_schema_that_is_not_there_is_refused_with_the_nearest_name()
        => Assert.Equal(new ToolRun(2, "", "journey: WHAT is documents, check, coach, diff, flow, insights, gaps, log, plan, responses, review, rules or failure, not `gap`; did you mean `gaps`?\nSee `journey schema --help`.\n"), folder.Run("schema", "gap"));

    [Fact]
    public void The_schema_is_written_to_a_file()
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("schema", "-o", "journey.schema.json"));
        Assert.Equal(JourneyJsonSchema.Text, folder.Read("journey.schema.json"));
    }
}
