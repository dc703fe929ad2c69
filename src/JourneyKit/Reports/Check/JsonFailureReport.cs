using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Check;

/// <summary>Why a command could not do its job, for machines. `journey schema failure` describes it.</summary>
internal sealed class JsonFailureReport(TextWriter output)
{
    /// <summary>Writes the reason, with the errors in files.</summary>
    /// <param name="message">The reason, in a sentence.</param>
    /// <param name="path">The file that is at fault; null where it is none, or several.</param>
    /// <param name="findings">The errors in files that are the reason.</param>
    public void Write(string message, string? path, IReadOnlyList<Finding> findings) => JsonReport.Write(output, "failure", json =>
    {
        json.WriteString("message", message);
        json.WriteKnown("path", path);
        if (findings.Count > 0)
        {
            JsonFinding.WriteAll(json, "findings", findings);
        }
    });
}
