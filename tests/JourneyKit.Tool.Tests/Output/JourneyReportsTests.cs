using System.Text.RegularExpressions;
using JourneyKit.Graphs;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Tests.Output;

/// <summary>The library writes what the command prints: one choice of writers, and the same names and numbers in them.</summary>
public sealed class JourneyReportsTests : IDisposable
{
    private static readonly Dictionary<ReportFormat, string> Words = new() { [ReportFormat.Text] = "text", [ReportFormat.Markdown] = "markdown", [ReportFormat.Json] = "json" };

    private static readonly string[] Places = ["samples/grocery", "samples/incident-support", "tests/corpus/valid/cases/safety-observation"];

    private static readonly string[] Lines =
    [
        "check .", "flow current.journey.yaml", "diff current.journey.yaml future.journey.yaml",
        "gaps future.journey.yaml --all", "gaps future.journey.yaml --format markdown --all", "gaps future.journey.yaml --roadmap markdown", "plan future.journey.yaml",
    ];

    private readonly TestFolder folder = new();

    public static TheoryData<string, ReportFormat> Cases => new(from place in Places from format in Words.Keys select (place, format));

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_library_writes_the_bytes_that_the_command_prints(string place, ReportFormat format)
    {
        folder.Copy(place);
        var (before, after) = (Load("current.journey.yaml"), Load("future.journey.yaml"));
        AssertSame(output => JourneyReports.WriteCheck(output, [before, after], format), format, "check", before.Path, after.Path);
        AssertSame(output => JourneyReports.WriteDiff(output, before, after, format), format, "diff", before.Path, after.Path);
        AssertSame(output => JourneyReports.WriteFlow(output, before, format), format, "flow", before.Path);
        AssertSame(output => JourneyReports.WriteInsights(output, before, format), format, "insights", before.Path);
        AssertSame(output => JourneyReports.WriteCoach(output, before, format), format, "coach", before.Path);
        AssertSame(output => JourneyReports.WriteCoach(output, after, format, "picture"), format, "coach", after.Path, "--step", "picture");
        AssertSame(output => JourneyReports.WritePlan(output, before, format, budget: 30_000), format, "plan", before.Path, "--budget", "30000");
        AssertSame(output => JourneyReports.WritePlan(output, before, format, after), format, "plan", before.Path, after.Path);
        AssertSame(output => JourneyReports.WriteGaps(output, before, after, format), format, "gaps", before.Path, after.Path);
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    public void What_the_options_of_the_command_ask_for_can_be_had_from_the_library(ReportFormat format)
    {
        folder.Copy("samples/grocery");
        var (before, after) = (Load("current.journey.yaml"), Load("future.journey.yaml"));
        folder.Write("interim.journey.yaml", File.ReadAllText(folder.Full("future.journey.yaml")).Replace("state: future", "state: interim", StringComparison.Ordinal));
        var interim = Load("interim.journey.yaml");
        AssertSame(output => JourneyReports.WriteFlow(output, before, format, conversion: "first-order"), format, "flow", before.Path, "--to", "first-order");
        AssertSame(output => JourneyReports.WriteGaps(output, [before, interim, after], format), format, "gaps", before.Path, interim.Path, after.Path);
    }

    [Fact]
    public void The_report_for_stakeholders_is_the_one_of_the_command()
    {
        folder.Copy("samples/grocery");
        var (before, after) = (Load("current.journey.yaml"), Load("future.journey.yaml"));
        using var output = new StringWriter { NewLine = "\n" };
        JourneyReports.WriteStakeholders(output, before, after, isShort: true);
        folder.CurrentFolder = "elsewhere";
        Directory.CreateDirectory(folder.Full("elsewhere"));
        Assert.Equal(folder.Run("report", before.Path, after.Path, "--for", "leadership").Output, output.ToString());
        Assert.Throws<ArgumentException>("current", () => JourneyReports.WriteStakeholders(output, Load("company.journey.yaml")));
    }

    [Fact]
    public void One_gap_is_explained_as_the_command_does()
    {
        folder.Copy("samples/grocery");
        var (before, after) = (Load("current.journey.yaml"), Load("future.journey.yaml"));
        using var output = new StringWriter { NewLine = "\n" };
        JourneyReports.WriteGap(output, before, after, "emotion-below-target:pay");
        folder.CurrentFolder = "elsewhere";
        Directory.CreateDirectory(folder.Full("elsewhere"));
        Assert.Equal(folder.Run("gaps", before.Path, after.Path, "--explain", "emotion-below-target:pay").Output, output.ToString());
        Assert.Contains("Did you mean `emotion-below-target:pay`?", Assert.Throws<ArgumentException>("id", () => JourneyReports.WriteGap(output, before, after, "emotion-below-target:pai")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("states", () => JourneyReports.WriteGaps(output, [before], ReportFormat.Text));
        Assert.Throws<ArgumentException>("conversion", () => JourneyReports.WriteFlow(output, before, ReportFormat.Text, conversion: "ghost"));
    }

    [Theory]
    [InlineData(ReportFormat.Text)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Json)]
    public void What_became_of_the_gaps_of_an_earlier_report_is_written_as_the_command_does(ReportFormat format)
    {
        folder.Copy("samples/grocery");
        var (before, after) = (Load("current.journey.yaml"), Load("future.journey.yaml"));
        folder.Write("better.journey.yaml", File.ReadAllText(folder.Full("future.journey.yaml")).Replace("emotion: 2", "emotion: -2", StringComparison.Ordinal));
        using var earlier = new StringWriter { NewLine = "\n" };
        JourneyReports.WriteGaps(earlier, before, Load("better.journey.yaml"), ReportFormat.Json);
        folder.Write("earlier.json", earlier.ToString());
        AssertSame(output => JourneyReports.WriteGaps(output, before, after, format, earlier: earlier.ToString()), format, "gaps", before.Path, after.Path, "--baseline", folder.Full("earlier.json"));
        Assert.Contains("earlier report(1,", Assert.Throws<ArgumentException>("earlier", () => JourneyReports.WriteGaps(TextWriter.Null, before, after, format, earlier: "no json")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_finding_and_one_line_of_a_plan_are_explained_as_the_command_does()
    {
        folder.Copy("samples/grocery");
        var (before, after) = (Load("current.journey.yaml"), Load("future.journey.yaml"));
        folder.CurrentFolder = "elsewhere";
        Directory.CreateDirectory(folder.Full("elsewhere"));
        var finding = FirstId("insights", before.Path);
        var line = FirstId("plan", before.Path, after.Path, "--budget", "30000");
        Assert.Equal(folder.Run("insights", before.Path, "--explain", finding).Output, Written(output => JourneyReports.WriteInsight(output, before, finding)));
        Assert.Equal(folder.Run("plan", before.Path, after.Path, "--budget", "30000", "--explain", line).Output, Written(output => JourneyReports.WritePlanItem(output, before, line, after, 30_000)));
        Assert.Contains($"Did you mean `{finding}`?", Assert.Throws<ArgumentException>("id", () => JourneyReports.WriteInsight(TextWriter.Null, before, finding + "x")).Message, StringComparison.Ordinal);
        Assert.Contains($"Did you mean `{line}`?", Assert.Throws<ArgumentException>("id", () => JourneyReports.WritePlanItem(TextWriter.Null, before, line + "x", after)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("budget", () => JourneyReports.WritePlanItem(TextWriter.Null, before, line, after, -1));
    }

    [Fact]
    public void A_feeling_and_a_large_number_read_the_same_in_differences_and_gaps()
    {
        folder.Write("a.journey.yaml", "journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  pay: { emotion: -1, volume: 12000, x-code: 12000 }\n");
        folder.Write("b.journey.yaml", "journeykit: 1\nid: a\ntitle: A\nstate: future\ntouchpoints:\n  pay: { emotion: 1, volume: 13500.125, x-code: 12001, byPersona: { dana: { emotion: 2 } } }\npersonas: [dana]\n");
        var text = folder.Run("diff", "a.journey.yaml", "b.journey.yaml").Output;
        Assert.Contains("emotion: −1 → +1\n", text, StringComparison.Ordinal);
        Assert.Contains("volume: 12,000 → 13,500.125\n", text, StringComparison.Ordinal);
        Assert.Contains("x-code: 12000 → 12001\n", text, StringComparison.Ordinal);
        Assert.Contains("{ emotion: +2 }", text, StringComparison.Ordinal);
        Assert.Contains("| −1 | \\+1 |", folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains("−1 → +1", folder.Run("gaps", "a.journey.yaml", "b.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_reads_the_same_wherever_it_is_printed()
    {
        folder.Copy("samples/grocery");
        var chain = ConversionChain.Of(JourneyGraph.Of(Load("current.journey.yaml").Map!));
        var percent = Figures.Percent(chain.To("first-order")!.Probability!.Value);
        Assert.Contains($"  first-order    {percent} ", folder.Run("flow", "current.journey.yaml").Output, StringComparison.Ordinal);
        Assert.Contains($"| First order placed | {percent} |", folder.Run("flow", "current.journey.yaml", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains($"“First order placed” from {percent} to ", folder.Run("gaps", "future.journey.yaml").Output, StringComparison.Ordinal);
        Assert.Contains($" from {percent} to ", folder.Run("gaps", "future.journey.yaml", "--format", "json").ToJson().GetProperty("headline").GetString(), StringComparison.Ordinal);

        var mobile = Figures.Percent(chain.Touchpoints["search-result"]!.EndingHere);
        Assert.Matches($"search-result +[0-9.]+% +{mobile}\n", folder.Run("flow", "current.journey.yaml").Output);
        Assert.DoesNotMatch("[0-9] %", string.Concat(from line in Lines select folder.Run(line.Split(' ')).Output));
    }

    // The first id that the report as JSON has.
    private string FirstId(params string[] line)
        => Regex.Match(folder.RunWhole([.. line, "--format", "json"]).Output, "\"id\": \"(?<id>[a-z-]+:[a-z0-9-]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["id"].Value;

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }

    // Under another folder, so that the command, too, calls the files by their whole paths.
    private void AssertSame(Action<TextWriter> write, ReportFormat format, params string[] line)
    {
        folder.CurrentFolder = "elsewhere";
        Directory.CreateDirectory(folder.Full("elsewhere"));
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        Assert.Equal(folder.RunWhole([.. line, "--format", Words[format]]).Output, output.ToString());
    }

    private JourneyDocument Load(string name) => JourneyDocument.Load(folder.Full(name));
}
