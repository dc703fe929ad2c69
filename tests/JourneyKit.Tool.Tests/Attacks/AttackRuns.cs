using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Every attack run once, two at a time, and innocent maps of their sizes.</summary>
public sealed class AttackRuns
{
    private const int AtATime = 2;
    private const int SmallestInnocent = 4_096;

    private readonly ConcurrentDictionary<(string Command, long Size), Lazy<double>> innocents = new();
    private readonly Lazy<Dictionary<string, (Attack Attack, WatchedRun Run, double Ratio)>> all;

    public AttackRuns() => all = new(RunAll);

    internal (Attack Attack, WatchedRun Run, double Ratio) Of(string name) => all.Value[name];

    internal IEnumerable<string> Worst(int count) => all.Value.Values
        .OrderByDescending(entry => entry.Ratio)
        .Take(count)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Ratio,5:0.0} × innocent, {entry.Run.Milliseconds,6:0} ms, {entry.Run.Peak >> 20,4} MiB: {entry.Attack.Name}"));

    private Dictionary<string, (Attack, WatchedRun, double)> RunAll()
    {
        var done = new ConcurrentDictionary<string, (Attack, WatchedRun, double)>(StringComparer.Ordinal);
        Parallel.ForEach(AttackCorpus.All, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, attack => done[attack.Name] = Run(attack));
        return new Dictionary<string, (Attack, WatchedRun, double)>(done, StringComparer.Ordinal);
    }

    private (Attack, WatchedRun, double) Run(Attack attack)
    {
        using var folder = new TestFolder();
        attack.Prepare(folder);
        var run = WatchedRun.Start(folder, attack.Command);
        var size = new DirectoryInfo(folder.Path).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LinkTarget is null).Sum(file => file.Length);

        // One innocent map does for all sizes from its own to twice that: it is never larger than what it is compared with.
        var step = SmallestInnocent;
        while (step * 2 <= size)
        {
            step *= 2;
        }

        var innocent = innocents.GetOrAdd((attack.Command[0], step), key => new Lazy<double>(() => Innocent(key.Command, key.Size)));
        return (attack, run, run.Milliseconds / innocent.Value);
    }

    private static double Innocent(string command, long size)
    {
        using var folder = new TestFolder();
        var isPair = command is "diff" or "gaps";
        var length = isPair ? size / 2 : size;
        folder.Write(Attack.Map, Map(Attack.Head, length)).Write("b.journey.yaml", Map(Attack.Future, length));
        string[] args = isPair ? [command, Attack.Map, "b.journey.yaml"] : command == "convert" ? [command, Attack.Map, "--to", "json"] : [command, Attack.Map];
        var run = WatchedRun.Start(folder, args);
        Assert.True(run.ExitCode is 0 or 1, run.Text);
        return run.Milliseconds;
    }

    private static string Map(string head, long length)
    {
        var text = new StringBuilder(head + "channels: [website]\nstages: [find, buy]\ntouchpoints:\n");
        for (var i = 0; text.Length < length || i < 2; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  t{i}:\n    stage: find\n    channel: website\n    doing: Something that customers do here, number {i}\n    emotion: 1\n    next: {{ t{Math.Max(0, i - 1)}: 50% }}\n");
        }

        return text.ToString();
    }
}
