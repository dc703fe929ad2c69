using JourneyKit.Reports.Check;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tool.Commands;

/// <summary>Checks file after file and keeps what it finds, each finding once.</summary>
internal sealed class CheckRun(DocumentReader reader, Configurations configurations, AcceptedFiles acceptedFiles)
{
    private readonly Dictionary<(RuleSet Rules, ValidationOptions Options), JourneyValidator> validators = [];
    private readonly List<Finding> findings = [];
    private readonly HashSet<object> seen = [];
    private readonly List<string> troubles = [];
    private readonly UnaskedRules unasked = new();
    private readonly List<AcceptedFindings> acceptable = [];
    private int fileCount;
    private int ignoredCount;
    private int acceptedCount;
    private int unchangedCount;

    /// <summary>The day on which maps are checked; null where nothing depends on it.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The preset that the command line names; null for what configurations say.</summary>
    public RulePreset? Preset { get; init; }

    /// <summary>What is counted and measured on the way.</summary>
    public CheckStatistics Statistics { get; init; } = new();

    /// <summary>What must have changed for a file to be checked; null where all are.</summary>
    public ChangedSince? Changed { get; init; }

    /// <summary>What could not be read and has no place, in sentences.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public CheckResult Result => new(fileCount, FindingOrder.Of(findings)) { Ignored = ignoredCount, Accepted = acceptedCount, Unchanged = Changed is null ? null : unchangedCount, Unasked = unasked };

    /// <summary>Whether findings are needed with what they are recognised by.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether everything that is found is to be accepted.</summary>
    public bool IsToAccept { get; init; }

    /// <summary>Everything that was found and can be accepted, where it is to be.</summary>
    public AcceptedFindings Acceptable => AcceptedFindings.Union(acceptable);

    /// <summary>Whether any file or folder could not be read, which is among the findings.</summary>
    public bool HasUnreadable { get; private set; }

    public void Add(InputFile file)
    {
        if (Statistics.Measure("read", () => Read(file)) is not { } input)
        {
            return;
        }

        var configuration = configurations.For(file.FullPath);
        if (Changed?.Has(input, configuration) == false)
        {
            unchangedCount++;
            return;
        }

        if (input.IsUnreadable)
        {
            AddUnreadable(input.Faults);
            return;
        }

        var options = configuration.OptionsFor(file.FullPath, Today, Preset);
        var result = Statistics.Measure("check", () => ValidatorFor(configuration.Rules, options).Check(input.Document));
        unasked.Add(file.Name, result, options.Preset);
        var left = acceptedFiles.Filter(input.Document, result, configuration);
        findings.AddRange(NotSaidYet.Together(input.Document, left).Select(diagnostic => HasKeys ? input.ToKeyedFinding(diagnostic) : input.ToFinding(diagnostic)).Where(finding => seen.Add(finding.Identity)));
        if (IsToAccept && input.Document.Map is { } map)
        {
            acceptable.Add(AcceptedFindings.Of(result.Findings.Select(finding => (map, finding))));
        }

        fileCount++;
        ignoredCount += result.Ignored.Count;
        acceptedCount += result.Findings.Count - left.Count;
    }

    /// <summary>Notes files and folders that could not be read.</summary>
    public void AddUnreadable(IEnumerable<Finding> unreadable)
    {
        var before = findings.Count;
        findings.AddRange(unreadable);
        HasUnreadable |= findings.Count > before;
    }

    /// <summary>After the last file: what is to be said of the files that say how to check, and what is accepted and not there any more.</summary>
    public void End()
        => findings.AddRange([.. configurations.Faults.Concat(acceptedFiles.Faults).Concat(acceptedFiles.Gone).Where(finding => seen.Add(finding.Identity))]);

    private ReadInput? Read(InputFile file)
    {
        try
        {
            return reader.Read(Changed?.Recorded(file) ?? file);
        }
        catch (Refusal refusal) when (!refusal.IsTextOnly)
        {
            troubles.Add(refusal.Message);
            return null;
        }
    }

    private JourneyValidator ValidatorFor(RuleSet rules, ValidationOptions options)
    {
        if (!validators.TryGetValue((rules, options), out var validator))
        {
            validators.Add((rules, options), validator = new JourneyValidator(rules, options));
        }

        return validator;
    }
}
