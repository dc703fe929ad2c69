using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Rules;

/// <summary>What one rule says of a map.</summary>
internal static class RuleFindings
{
    private static readonly JourneyValidator Validator = new(options: new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });

    /// <summary>The findings of a rule; what the reader has against the map fails the test.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="yaml">What the map says below its id and title. A map without state is a current one, and researched.</param>
    public static IReadOnlyList<Diagnostic> Of(string id, string yaml)
    {
        var state = yaml.Contains("state:", StringComparison.Ordinal) ? "" : "state: current\nbasis: researched\n";
        var document = JourneyDocument.Parse($"journeykit: 1\nid: example\ntitle: Example\n{state}{yaml}\n");
        Assert.Empty(document.Diagnostics);
        return [.. Validator.Validate(document).Where(finding => finding.Descriptor.Id == id)];
    }

    /// <summary>The same as <c>path: message</c>.</summary>
    public static IReadOnlyList<string> Lines(string id, string yaml) => [.. Of(id, yaml).Select(finding => $"{finding.Path}: {finding.Message}")];
}
