using System.Diagnostics;
using JourneyKit.Reports.Check;

namespace JourneyKit.Tool.Commands;

/// <summary>Measures how long the phases of a check take.</summary>
internal sealed class CheckStatistics
{
    private readonly List<string> phases = [];
    private readonly Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);

    /// <summary>What was measured until now.</summary>
    public CheckTimes Times => new([.. phases.Select(phase => (phase, times[phase]))]);

    /// <summary>Does a part of the work, and counts its time to a phase.</summary>
    public T Measure<T>(string phase, Func<T> work)
    {
        if (times.TryAdd(phase, TimeSpan.Zero))
        {
            phases.Add(phase);
        }

        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            times[phase] += Stopwatch.GetElapsedTime(start);
        }
    }

    /// <summary>Likewise, for work without a result.</summary>
    public void Measure(string phase, Action work) => Measure(phase, () =>
    {
        work();
        return true;
    });
}
