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
        => Report(error, [.. inputs.SelectMany(input => input.Faults)], inputs.Where(input => input.Document.HasErrors).Select(input => input.File.Name));

    /// <summary>Shows the errors of other files that a command relies on.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Report(Pen error, IReadOnlyList<Finding> findings)
        => Report(error, findings, findings.Where(IsError).Select(finding => finding.Path));

    private static bool Report(Pen error, IReadOnlyList<Finding> findings, IEnumerable<string> files)
    {
        var faults = findings.Where(IsError).DistinctBy(finding => finding.Identity).ToList();
        foreach (var fault in faults)
        {
            FindingText.Write(error, fault);
            error.Line();
        }

        if (faults.Count > 0)
        {
            error.Line($"{ToolInfo.Name}: {string.Join(" and ", files.Distinct(StringComparer.Ordinal).Select(file => $"`{file}`"))} cannot be used: {Quantity.Of(faults.Count, "error")}");
        }

        return faults.Count > 0;
    }

    private static bool IsError(Finding finding) => finding.Diagnostic.Severity == DiagnosticSeverity.Error;
}
