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

    [Fact]
    public void The_schema_of_gap_reports_is_the_one_in_the_docs()
    {
        var run = folder.Run("schema", "gaps");
        Assert.Equal("Report of journey gaps", run.ToJson().GetProperty("title").GetString());
        Assert.Equal(new ToolRun(2, "", "journey: WHAT is documents or gaps, not `gap`; did you mean `gaps`?\nSee `journey schema --help`.\n"), folder.Run("schema", "gap"));
    }

    [Fact]
    public void The_schema_is_written_to_a_file()
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("schema", "-o", "journey.schema.json"));
        Assert.Equal(JourneyJsonSchema.Text, folder.Read("journey.schema.json"));
    }
}
