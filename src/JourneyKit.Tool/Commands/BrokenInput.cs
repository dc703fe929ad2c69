using JourneyKit.Diagnostics;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Commands;

/// <summary>Refuses documents with errors: what they leave out would look like what they say.</summary>
internal static class BrokenInput
{
    /// <summary>Shows the errors of documents.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Report(Pen error, params IReadOnlyList<ReadInput> inputs)
    {
        var faults = inputs
            .SelectMany(input => input.Faults)
            .Where(finding => finding.Diagnostic.Severity == DiagnosticSeverity.Error)
            .DistinctBy(finding => finding.Identity)
            .ToList();
        foreach (var fault in faults)
        {
            FindingText.Write(error, fault);
            error.Line();
        }

        if (faults.Count > 0)
        {
            var names = inputs.Where(input => input.Document.HasErrors).Select(input => $"`{input.File.Name}`").Distinct(StringComparer.Ordinal);
            error.Line($"{ToolInfo.Name}: {string.Join(" and ", names)} cannot be used: {Quantity.Of(faults.Count, "error")}");
        }

        return faults.Count > 0;
    }
}
