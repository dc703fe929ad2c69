using System.Diagnostics;

namespace JourneyKit.Benchmarks.Measuring;

/// <summary>
/// Times several candidates in turns (A, B, C, A, B, C …) and compares round by round: a machine that is slow for a while is slow for all of them.
/// What counts is processor time, of all threads: waiting for a busy machine does not count, garbage collection in the background does.
/// </summary>
internal sealed class Interleaved
{
    // Long enough for several collections of the youngest generation: shorter ones would measure the first touch of fresh memory.
    private static readonly TimeSpan LeastBatch = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan CompilerPause = TimeSpan.FromMilliseconds(250);
    private const int WarmUpPasses = 3;

    private readonly Candidate[] candidates;
    private readonly double[][] times;

    private Interleaved(Candidate[] candidates, double[][] times)
    {
        this.candidates = candidates;
        this.times = times;
    }

    public static Interleaved Run(int rounds, params Candidate[] candidates)
    {
        // The second warm-up counts: by then the code is compiled for good.
        var batches = candidates.Select(candidate => BatchSize(candidate.Run)).ToArray();
        batches = [.. candidates.Select(candidate => BatchSize(candidate.Run))];
        var measured = candidates.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                // Each round begins elsewhere, so that nobody always cleans up after the same neighbour.
                var at = (i + round) % candidates.Length;
                Collect();
                measured[at][round] = Time(candidates[at].Run, batches[at]);
            }
        }

        return new Interleaved(candidates, measured);
    }

    /// <summary>
    /// Runs everybody until their code is compiled for good. Methods are recompiled from counts of their calls in a thread of its own,
    /// which needs pauses to get its turn; the profile of the first calls then goes into the code of the rest.
    /// </summary>
    public static void WarmUp(TimeSpan time, params Candidate[] candidates)
    {
        for (var pass = 0; pass < WarmUpPasses; pass++)
        {
            foreach (var candidate in candidates)
            {
                for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < time;)
                {
                    candidate.Run();
                }

                Thread.Sleep(CompilerPause);
            }
        }
    }

    /// <summary>The median processor time of one run, in milliseconds.</summary>
    public double Milliseconds(string name) => Median(times[IndexOf(name)]);

    /// <summary>The median of the ratios of all rounds.</summary>
    public double Ratio(string name, string to)
        => Median([.. times[IndexOf(name)].Zip(times[IndexOf(to)], (one, other) => one / other)]);

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static int BatchSize(Func<object?> run)
    {
        var count = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            run();
            count++;
        }
        while (watch.Elapsed < LeastBatch);
        return count;
    }

    private static double Time(Func<object?> run, int count)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++)
        {
            GC.KeepAlive(run());
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / count;
    }

    private int IndexOf(string name) => Array.FindIndex(candidates, candidate => candidate.Name == name);
}
