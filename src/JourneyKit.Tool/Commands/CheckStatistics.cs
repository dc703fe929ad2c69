using System.Diagnostics;
using System.Text.Json.Nodes;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;

namespace JourneyKit.Tool.Commands;

/// <summary>How often each rule found something, and how long the phases of a check took. Only the times differ from run to run.</summary>
internal sealed class CheckStatistics
{
    private readonly Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);

    /// <summary>Does a part of the work, and counts its time to a phase.</summary>
    public T Measure<T>(string phase, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            times[phase] = times.GetValueOrDefault(phase) + Stopwatch.GetElapsedTime(start);
        }
    }

    /// <summary>Likewise, for work without a result.</summary>
    public void Measure(string phase, Action work) => Measure(phase, () =>
    {
        work();
        return true;
    });

    public void Write(Pen pen, CheckResult result)
    {
        pen.Line().Line("Findings by rule", Tone.Strong);
        foreach (var rule in Rules(result))
        {
            pen.Line($"  {rule.Count,6}  {rule.Id} {rule.Name}");
        }

        pen.Line().Line("Seconds", Tone.Strong);
        foreach (var (phase, time) in times)
        {
            pen.Line(FormattableString.Invariant($"  {time.TotalSeconds,6:0.00}  {phase}"));
        }
    }

    public JsonObject ToJson(CheckResult result) => new()
    {
        ["rules"] = new JsonArray([.. Rules(result).Select(rule => new JsonObject { ["id"] = rule.Id, ["name"] = rule.Name, ["findings"] = rule.Count })]),
        ["milliseconds"] = new JsonObject(times.Select(time => KeyValuePair.Create(time.Key, (JsonNode?)Math.Round(time.Value.TotalMilliseconds)))),
    };

    // What is put together in one finding counts for the rules that ask for it.
    private static IEnumerable<(string Id, string Name, int Count)> Rules(CheckResult result)
        => result.Findings.SelectMany(finding => finding.Parts.Count > 0 ? finding.Parts : [finding])
            .GroupBy(finding => finding.Diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .Select(rule => (rule.Key, rule.First().Diagnostic.Descriptor.Name, rule.Count()))
            .OrderByDescending(rule => rule.Item3)
            .ThenBy(rule => rule.Key, StringComparer.Ordinal);
}
