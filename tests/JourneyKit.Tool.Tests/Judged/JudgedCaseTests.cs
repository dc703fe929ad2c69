namespace JourneyKit.Tool.Tests.Judged;

/// <summary>Whether reports name what an analyst wanted named, who saw the maps alone.</summary>
public sealed class JudgedCaseTests(ITestOutputHelper output)
{
    private static readonly string[] Cases = ["burger-restaurant", "grocery", "incident-support", "production-debugging", "safety-observation", "streetlight-repair", "sweater-return"];

    // The map does not say which stages the metric spans.
    private static readonly string[] Unsaid = ["The plan's own stages up to the all-clear add up to 37 minutes"];

    [Fact]
    public void What_an_analyst_wants_named_is_named()
    {
        var (found, all) = (0, 0);
        foreach (var name in Cases)
        {
            var judged = new JudgedCase(name);
            var missed = judged.Expected.Where(finding => !judged.IsIn(finding.Where == "diff" ? judged.Differences : judged.All, finding)).ToList();
            output.WriteLine($"{name}: {judged.Expected.Count - missed.Count} of {judged.Expected.Count}");
            missed.ForEach(finding => output.WriteLine($"  missed, {finding.Importance}, {finding.Where}: {finding.What} [{string.Join(", ", finding.About)}] expects {string.Join(" | ", finding.Expects)}"));
            found += judged.Expected.Count - missed.Count;
            all += judged.Expected.Count;
        }

        output.WriteLine($"recall {100m * found / all:0.0} %");
        Assert.True(found >= 0.95 * all, $"{found} of {all}");
    }

    [Fact]
    public void What_matters_most_is_named_on_two_screens()
    {
        var missed = new List<string>();
        foreach (var name in Cases)
        {
            var judged = new JudgedCase(name);
            missed.AddRange(judged.Expected.Where(finding => finding is { IsSevere: true, Where: "gaps" } && !judged.IsIn(judged.Some, finding) && !Unsaid.Any(words => finding.What.StartsWith(words, StringComparison.Ordinal))).Select(finding => $"{name}, {finding.Importance}: {finding.What} [{string.Join(", ", finding.About)}] expects {string.Join(" | ", finding.Expects)}"));
        }

        missed.ForEach(output.WriteLine);
        Assert.Empty(missed);
    }
}
