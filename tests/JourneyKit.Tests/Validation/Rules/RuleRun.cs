using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Rules;

/// <summary>Runs the default rules over a map in a test and keeps what one of them says.</summary>
internal static class RuleRun
{
    private static readonly JourneyValidator Validator = new(options: new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });

    /// <summary>The findings of a rule as path and message; the map stands below its header, and is in use.</summary>
    public static IReadOnlyList<string> Of(string id, string map, IReadOnlyDictionary<string, string>? files = null)
        => [.. Findings(id, map, files).Select(finding => $"{finding.Path}: {finding.Message}")];

    /// <summary>The paths of the findings of a rule.</summary>
    public static IReadOnlyList<string> Places(string id, string map, IReadOnlyDictionary<string, string>? files = null)
        => [.. Findings(id, map, files).Select(finding => finding.Path.ToString())];

    private static IEnumerable<Diagnostic> Findings(string id, string map, IReadOnlyDictionary<string, string>? files)
    {
        var reader = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files ?? new Dictionary<string, string>(StringComparer.Ordinal)) });
        var document = reader.Read("journeykit: \"1\"\nid: example\ntitle: Example\nstatus: approved\n" + map, JourneyFormat.Yaml, "example.journey.yaml");
        Assert.Empty(document.Diagnostics);
        return Validator.Validate(document).Where(finding => finding.Descriptor.Id == id);
    }
}
