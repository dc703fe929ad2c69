using JourneyKit.Tool.Commands;
using Json.Schema;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class ImportResponsesCommandTests : IDisposable
{
    private const string Answers = "Touchpoint;CSAT;Comment;Date\nPay;4;Quick and easy to pay this time;03.09.2026\npayy;2;;\npay;2;mail me at dana.lee@mail-of-dana.net;\n";
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_written_map_extends_the_other_and_checks_without_errors()
    {
        var map = folder.Write("a.csv", Answers).Copy("samples/grocery");
        var run = folder.Run("import-responses", "a.csv", "--map", map, "-o", "a.journey.yaml");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("3 rows read: 2 used, 1 not used.", run.Output, StringComparison.Ordinal);
        Assert.Contains("row 3, column A: The map has no touchpoint `payy`; did you mean `pay`?", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 kept out", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("dana.lee", run.Output + folder.Read("a.journey.yaml"), StringComparison.Ordinal);
        Assert.Contains("extends: current.journey.yaml", folder.Read("a.journey.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "a.journey.yaml").ExitCode);
    }

    [Fact]
    public void A_file_that_is_there_is_written_over_with_force_only()
    {
        var map = folder.Write("a.csv", Answers).Copy("samples/grocery");
        Assert.Equal(0, folder.Run("import-responses", "a.csv", "--map", map, "-o", "a.journey.yaml").ExitCode);
        var edited = folder.Read("a.journey.yaml") + "# Read and kept by hand.\n";
        folder.Write("a.journey.yaml", edited);
        var run = folder.Run("import-responses", "a.csv", "--map", map, "-o", "a.journey.yaml");
        Assert.Equal((2, "journey: `a.journey.yaml` is there already; choose another name, or give --force to lose what it holds\n", edited), (run.ExitCode, run.Error, folder.Read("a.journey.yaml")));
        Assert.Equal(0, folder.Run("import-responses", "a.csv", "--map", map, "-o", "a.journey.yaml", "--force").ExitCode);
        Assert.DoesNotContain("by hand", folder.Read("a.journey.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("touchpoint,nps\npay,10\npay,2\n", 0, "1 promoter, 1 detractor of 2")]
    [InlineData("touchpoint,score\npay,4\n", 0, "since they are all 4")]
    [InlineData("touchpoint,score\npay,6\npay,6\n", 2, "2 rows read, none used.")]
    public void One_is_no_plural_and_what_is_not_imported_is_not_used(string text, int exitCode, string words)
    {
        var map = folder.Write("a.csv", text).Copy("samples/grocery");
        var run = folder.Run("import-responses", "a.csv", "--map", map);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1 answers", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("/dev/stdin")]
    public void What_is_no_file_is_refused_with_what_to_do(string name)
    {
        var run = folder.Run("import-responses", name, "--map", folder.Copy("samples/grocery"));
        Assert.Equal((2, $"journey: `{name}` is not a file, and responses are read more than once: write them into a file first, such as answers.csv\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(0, Answers)]
    [InlineData(0, "touchpoint,score,persona,channel\npay,5,busy-parent,website\npay,4,nobody,website\n")]
    [InlineData(2, "touchpoint,score\npay,80\n")]
    [InlineData(2, "")]
    public void What_is_said_for_machines_is_as_the_schema_says(int exitCode, string text)
    {
        var map = folder.Write("a.csv", text).Copy("samples/grocery");
        var run = folder.Run("import-responses", "a.csv", "--map", map, "--format", "json");
        Assert.Equal(exitCode, run.ExitCode);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var result = JsonSchema.FromText(ReportSchemas.Of("responses")).Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, run.Output);
    }

    [Theory]
    [InlineData("did you mean `a.csv`?", "b.csv")]
    [InlineData("`--columns` takes pairs", "a.csv", "--columns", "scroe=B")]
    [InlineData("`--scale` takes the lowest and the highest score", "a.csv", "--scale", "5")]
    [InlineData("`--quotes` takes a number from 0 to 20", "a.csv", "--quotes", "99")]
    [InlineData("`current.journey.yaml` is not written over: it is what is read", "a.csv", "-o", "current.journey.yaml")]
    [InlineData("`future.journey.yaml` is not written over", "a.csv", "-o", "future.journey.yaml", "--force")]
    [InlineData("`--force` goes with `--output`", "a.csv", "--force")]
    public void What_cannot_be_done_is_said(string words, params string[] line)
    {
        var map = folder.Write("a.csv", Answers).Copy("samples/grocery");
        var run = folder.Run(["import-responses", .. line, "--map", map]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }
}
