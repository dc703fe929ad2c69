namespace JourneyKit.Tool.Tests.Judged;

/// <summary>Whether reports name what an analyst wanted named, who saw the maps alone.</summary>
public sealed class JudgedCaseTests(ITestOutputHelper output)
{
    private static readonly string[] Cases = ["burger-restaurant", "grocery", "incident-support", "production-debugging", "safety-observation", "streetlight-repair", "sweater-return"];

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
    public void Nine_lines_of_ten_are_worth_acting_on()
    {
        var (worth, judged, printed) = (0, 0, 0);
        foreach (var name in Cases)
        {
            var one = new JudgedCase(name);
            var verdicts = one.Lines.Select(line => (Line: line, Verdict: one.Verdicts.FirstOrDefault(verdict => verdict.IsOf(line)))).ToList();
            var known = verdicts.FindAll(entry => entry.Verdict is not null);
            output.WriteLine($"{name}: {known.Count(entry => entry.Verdict!.IsWorth)} of {known.Count} worth acting on, {verdicts.Count - known.Count} not judged");
            verdicts.Where(entry => entry.Verdict is not { IsWorth: true }).ToList().ForEach(entry => output.WriteLine($"  {entry.Verdict?.Word ?? "not judged"}: {entry.Line.Trim()}"));
            (worth, judged, printed) = (worth + known.Count(entry => entry.Verdict!.IsWorth), judged + known.Count, printed + verdicts.Count);
        }

        output.WriteLine($"precision {100m * worth / judged:0.0} %, of {judged} lines that were judged of {printed}");
        Assert.True(worth >= 0.9 * judged, $"{worth} of {judged}");
        Assert.True(judged >= 0.9 * printed, $"{judged} of {printed} judged");
    }

    [Fact]
    public void What_matters_most_is_named_on_two_screens()
    {
        var missed = new List<string>();
        foreach (var name in Cases)
        {
            var judged = new JudgedCase(name);
            missed.AddRange(judged.Expected.Where(finding => finding is { IsSevere: true, Where: "gaps" } && !judged.IsIn(judged.Some, finding)).Select(finding => $"{name}, {finding.Importance}: {finding.What} [{string.Join(", ", finding.About)}] expects {string.Join(" | ", finding.Expects)}"));
        }

        missed.ForEach(output.WriteLine);
        Assert.Empty(missed);
    }
}
