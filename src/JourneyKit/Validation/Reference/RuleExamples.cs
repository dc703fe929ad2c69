using JourneyKit.Documents;

namespace JourneyKit.Validation.Reference;

/// <summary>Reads the examples of rules as whole documents, for the docs and the tests.</summary>
internal static class RuleExamples
{
    private const string Header = "journeykit: \"1\"\nid: example\ntitle: Example\n";
    private const string BaselineName = "baseline.journey.yaml";
    private const string CurrentName = "current.journey.yaml";

    /// <summary>The day on which the examples are checked.</summary>
    public static readonly DateOnly Today = new(2026, 7, 1);

    /// <summary>Reads an example of a rule.</summary>
    public static JourneyDocument Read(Rule rule, string example)
    {
        // An example about the baseline names one by itself.
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { [CurrentName] = Header + "state: current\n" };
        var header = Header;
        if (rule.ExampleBaseline is { } baseline)
        {
            files.Add(BaselineName, Header + baseline);
            header += $"baseline: {BaselineName}\n";
        }

        return new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).Read(header + example, path: "example.journey.yaml");
    }
}
