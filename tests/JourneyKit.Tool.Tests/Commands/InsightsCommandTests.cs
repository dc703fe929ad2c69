using System.Text.Json;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class InsightsCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void A_report_for_people_fits_on_two_screens_and_begins_with_what_to_do(string format)
    {
        var output = folder.Run("insights", folder.Copy("samples/grocery"), "--format", format).Output;
        Assert.Contains("what to do first", output[..200], StringComparison.OrdinalIgnoreCase);
        Assert.InRange(output.Split('\n').Count(line => line.Length > 0), 30, 80);
        Assert.Contains("pain:address-typed-twice", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_finding()
    {
        var report = JsonElement.Parse(folder.Run("insights", folder.Copy("samples/grocery"), "--format", "json").Output);
        var findings = report.GetProperty("topics").EnumerateArray().SelectMany(topic => topic.GetProperty("findings").EnumerateArray()).ToList();
        Assert.Equal(report.GetProperty("summary").GetProperty("findings").GetInt32(), findings.Count);
        Assert.Equal(findings.Count, findings.Select(finding => finding.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_finding_explains_its_numbers()
    {
        var result = folder.Run("insights", folder.Copy("samples/grocery"), "--explain", "lever:choose-slot:pay");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("points ÷ 100 × journeys a month × value of one\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  share: 66%   current.journey.yaml:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Initiatives_that_wait_for_each_other_are_a_finding_and_everything_else_is_told()
    {
        folder.Write("a.journey.yaml", "journeykit: \"1\"\nid: a\ntitle: A\nstate: future\ntouchpoints: { pay: { entry: true, painPoints: { code: { severity: 4 } }, next: { done: 80% } }, done: { exit: true } }\ninitiatives: { app: { dependsOn: [login], resolves: [code] }, login: { dependsOn: [app] } }\n");
        var insights = folder.Run("insights", "a.journey.yaml");
        Assert.Equal(0, insights.ExitCode);
        Assert.Contains("“App” and “Login” wait for each other in a circle, so that none of them can begin: take one `dependsOn` out.", insights.Output, StringComparison.Ordinal);
        Assert.Contains("pain:code", insights.Output, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("flow", "a.journey.yaml").ExitCode);
        Assert.Equal(2, folder.Run("plan", "a.journey.yaml").ExitCode);
    }

    [Theory]
    [InlineData("there is no finding `pain:adress-typed-twice` in `current.journey.yaml`; did you mean `pain:address-typed-twice`?", "current.journey.yaml", "--explain", "pain:adress-typed-twice")]
    [InlineData("`company.journey.yaml` is a library; insights are a map's", "company.journey.yaml")]
    [InlineData("gone.yaml", "gone.yaml")]
    public void What_cannot_be_done_is_said(string message, params string[] line)
    {
        folder.Copy("samples/grocery");
        var result = folder.Run(["insights", .. line]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
