using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>
/// What a stranger's files can cost and reach: each attack in a process of its own, beside an innocent map of the same
/// size in the same run.
/// </summary>
public sealed partial class AttackTests(AttackRuns runs, ITestOutputHelper output) : IClassFixture<AttackRuns>
{
    private const double MostTimes = 10;
    private const long MostMemory = 256L * 1024 * 1024;

    public static TheoryData<string> Names => [.. AttackCorpus.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_attack_is_answered_and_costs_no_more_than_ten_times_an_innocent_file(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links and pipes are needed.");
        var (attack, run, ratio) = runs.Of(name);
        var said = run.Text.Length > 2_000 ? run.Text[..2_000] : run.Text;
        Assert.True(run.ExitCode is not null, "It had to be stopped.");
        Assert.True(run.ExitCode is 1 or 2 || (attack.IsLawful && run.ExitCode == 0), $"Exit code {run.ExitCode}: {said}");
        Assert.True(attack.IsLawful || Place().IsMatch(run.Text), "No place: " + said);
        Assert.DoesNotMatch(@"(?m)^\s+at \w+\.", run.Text);
        Assert.DoesNotContain("which is a bug", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Attack.Secret, run.Text, StringComparison.Ordinal);
        Assert.True(ratio <= MostTimes, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.0} times an innocent file."));
        Assert.True(run.Peak <= MostMemory, $"{run.Peak >> 20} MiB.");
    }

    [Fact]
    public void There_are_enough_attacks_each_with_a_name_of_its_own()
    {
        Assert.True(AttackCorpus.All.Count >= 120, $"There are {AttackCorpus.All.Count}.");
        Assert.Equal(AttackCorpus.All.Count, AttackCorpus.All.DistinctBy(attack => attack.Name, StringComparer.Ordinal).Count());
        foreach (var line in runs.Worst(10))
        {
            output.WriteLine(line);
        }
    }

    [GeneratedRegex(@"\(\d+,\d+\): (error|warning|info|hint) JK\d{4}: ", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Place();
}
