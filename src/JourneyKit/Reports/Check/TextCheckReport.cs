using JourneyKit.Diagnostics;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Check;

/// <summary>Findings for people, then one line that sums them up.</summary>
internal sealed class TextCheckReport(Pen pen) : IReport<CheckResult>
{
    public void Write(CheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            FindingText.Write(pen, finding);
            pen.Line();
        }

        pen.Write($"{Quantity.Of(result.FileCount, "file")} checked: ");
        if (result.Findings.Count == 0)
        {
            pen.Write("nothing to report", Tone.Good);
        }

        var separator = "";
        foreach (var severity in CheckResult.Severities.Where(severity => result.Count(severity) > 0))
        {
            pen.Write(separator).Write(Quantity.Of(result.Count(severity), severity.ToWord()), FindingText.ToneOf(severity));
            separator = ", ";
        }

        pen.Line(Aside(result), Tone.Faint);
        if (result.Unasked.InLine() is { Length: > 0 } line)
        {
            pen.Line(line, Tone.Faint);
        }

        if (result.Times is { } times)
        {
            WriteStatistics(result, times);
        }
    }

    private void WriteStatistics(CheckResult result, CheckTimes times)
    {
        pen.Line().Line("Findings by rule", Tone.Strong);
        foreach (var (id, name, count) in result.ByRule)
        {
            pen.Line($"  {count,6}  {id} {name}");
        }

        pen.Line().Line("Seconds", Tone.Strong);
        foreach (var (phase, time) in times.Phases)
        {
            pen.Line($"  {Figures.Seconds(time),6}  {phase}");
        }
    }

    private static string Aside(CheckResult result)
    {
        string[] parts =
        [
            .. result.Ignored > 0 ? [$"{result.Ignored} ignored"] : Array.Empty<string>(),
            .. result.Accepted > 0 ? [$"{result.Accepted} accepted"] : Array.Empty<string>(),
            .. result.Unchanged is { } unchanged ? [$"{Quantity.Of(unchanged, "unchanged file")} left out"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "" : $" ({string.Join(", ", parts)})";
    }
}
