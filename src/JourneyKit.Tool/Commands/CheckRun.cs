using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>Checks file after file and keeps what it finds, each finding once.</summary>
internal sealed class CheckRun(DocumentReader reader)
{
    private readonly JourneyValidator validator = new();
    private readonly List<Finding> findings = [];
    private readonly HashSet<object> seen = [];
    private readonly List<string> troubles = [];
    private int fileCount;

    /// <summary>Files that could not be read at all, in sentences.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public CheckResult Result => new(fileCount, findings);

    public void Add(InputFile file)
    {
        try
        {
            findings.AddRange(reader.Read(file).Check(validator).Where(finding => seen.Add(finding.Identity)));
            fileCount++;
        }
        catch (Refusal refusal)
        {
            troubles.Add(refusal.Message);
        }
    }
}
