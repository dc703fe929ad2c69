namespace JourneyKit.Validation;

/// <summary>Runs a rule on its own examples.</summary>
internal static class RuleExamples
{
    private const string Header = "journeykit: \"1\"\nid: example\ntitle: Example\n";
    private const string BaselineName = "baseline.journey.yaml";
    private const string CurrentName = "current.journey.yaml";

    /// <summary>The day on which examples are checked.</summary>
    public static DateOnly Today { get; } = new(2026, 7, 1);

    /// <summary>What is wrong, a sentence each.</summary>
    public static IReadOnlyList<string> Check(Rule rule)
        => [.. FaultsOf(rule, rule.BadExample, nameof(Rule.BadExample), isToBeFound: true), .. FaultsOf(rule, rule.GoodExample, nameof(Rule.GoodExample), isToBeFound: false)];

    /// <summary>Reads an example of a rule.</summary>
    public static JourneyDocument Read(Rule rule, string? example)
    {
        // An example about the baseline names one by itself.
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { [CurrentName] = Header + "state: current\n" };
        var header = Header;
        if (rule.ExampleBaseline is { } baseline)
        {
            files.Add(BaselineName, Header + baseline);
            header += $"baseline: {BaselineName}\n";
        }

        // The header stands behind, so that a fault is on the line on which the author of the example sees it.
        return new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).Read($"{example?.TrimEnd('\n')}\n{header}", JourneyFormat.Yaml, "example.journey.yaml");
    }

    private static IEnumerable<string> FaultsOf(Rule rule, string? example, string property, bool isToBeFound)
    {
        if (example is null)
        {
            yield break;
        }

        var document = Read(rule, example);
        if (document.Map is null)
        {
            yield return $"The {property} of {rule.Descriptor.Id} cannot be read: {document.Diagnostics[0]}";
            yield break;
        }

        var validator = new JourneyValidator(new RuleSet([rule]), new ValidationOptions { Preset = RulePreset.Strict, Today = Today });
        var findings = validator.Validate(document).Where(finding => finding.Descriptor == rule.Descriptor).ToList();
        if (isToBeFound && findings.Count == 0)
        {
            yield return $"{rule.Descriptor.Id} finds nothing in its {property}.";
        }

        if (!isToBeFound && findings.Count > 0)
        {
            yield return $"{rule.Descriptor.Id} finds something in its {property}: {findings[0].Message}";
        }
    }
}
