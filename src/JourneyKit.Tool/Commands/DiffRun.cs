using JourneyKit.Changes;
using JourneyKit.Reports;
using JourneyKit.Reports.Diff;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Compares file after file, and keeps what differs and what could not be compared.</summary>
internal sealed class DiffRun(DocumentReader reader, MatchMode mode)
{
    private readonly List<DiffResult> results = [];
    private readonly List<Refusal> refusals = [];

    /// <summary>Why files could not be compared.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    public bool HasChanges => results.Exists(result => result.Changes.Count > 0);

    public void Add(IEnumerable<(InputFile? Before, InputFile? After)> pairs)
    {
        foreach (var (before, after) in pairs.Where(pair => pair is not (null, null)))
        {
            try
            {
                results.Add(Differences.Of(before is null ? null : reader.ReadOne(before), after is null ? null : reader.ReadOne(after), mode));
            }
            catch (Refusal refusal) when (!refusal.IsTextOnly)
            {
                refusals.Add(new Refusal(refusal.Message, refusal) { Path = refusal.Path, Findings = refusal.Findings, IsTextOnly = true });
            }
        }
    }

    /// <summary>Writes one report after the other; as JSON an array of them.</summary>
    public void Write(ReportTarget target)
    {
        var isJson = target.Format == ReportFormat.Json;
        if (results.Count == 0 && !isJson && refusals.Count == 0)
        {
            target.Writer.Write("no map or library differs\n");
        }

        for (var i = 0; i < results.Count; i++)
        {
            target.Writer.Write(isJson ? i == 0 ? "[\n" : ",\n" : i == 0 ? "" : "\n");
            ReportWriter.Write(target, results[i]);
        }

        target.Writer.Write(isJson ? results.Count == 0 ? "[]\n" : "]\n" : "");
    }
}
