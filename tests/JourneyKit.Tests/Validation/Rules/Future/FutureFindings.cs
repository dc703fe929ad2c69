using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Rules.Future;

/// <summary>Maps in use, with or without a baseline, and what one rule says of them.</summary>
internal static class FutureFindings
{
    private const string Header = "journeykit: 1\nid: example\ntitle: Example\n";

    public static IReadOnlyList<string> Of(string rule, string map, string? baseline = null, DateOnly? today = null, string status = "approved")
    {
        var validator = new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict, Today = today });
        return [.. validator.Validate(Read(map, baseline, status)).Where(finding => finding.Descriptor.Id == rule).Select(finding => finding.Message)];
    }

    public static JourneyDocument Read(string map, string? baseline = null, string status = "approved")
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["map.journey.yaml"] = $"{Header}status: {status}\n" + (baseline is null ? "" : "baseline: before.journey.yaml\n") + map,
            ["before.journey.yaml"] = $"{Header}status: approved\n{baseline}",
        };
        var document = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).ReadFile("map.journey.yaml");
        Assert.Empty(document.Diagnostics);
        return document;
    }
}
