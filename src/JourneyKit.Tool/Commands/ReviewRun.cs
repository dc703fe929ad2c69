using JourneyKit.Changes;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Review;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>Reviews file after file: each side is read with what it includes, extends and names as its baseline at its own revision.</summary>
internal sealed class ReviewRun(DocumentReader reader, Configurations configurations)
{
    private readonly List<ReviewedFile> files = [];

    public IReadOnlyList<ReviewedFile> Files => files;

    /// <summary>The day on which maps are checked; null where nothing depends on it.</summary>
    public DateOnly? Today { get; init; }

    public void Add(InputFile? before, InputFile? after)
    {
        var (was, now) = (Read(before), Read(after));
        var isBroken = was is { Document.HasErrors: true } || now is { Document.HasErrors: true };
        files.Add(FileReview.Of(
            (after ?? before)!.PathBelowRoot,
            was?.Document,
            now?.Document,
            isBroken ? null : Differences.Between(was, now, MatchMode.Declared),
            (Findings(was), Findings(now))));
    }

    private ReadInput? Read(InputFile? file) => file is null ? null : reader.Read(file);

    private List<Finding> Findings(ReadInput? input)
    {
        if (input is null)
        {
            return [];
        }

        var configuration = configurations.For(input.File.FullPath);
        var found = new JourneyValidator(configuration.Rules, configuration.OptionsFor(input.File.FullPath, Today, null)).Check(input.Document);
        return [.. found.Findings.Select(input.ToKeyedFinding)];
    }
}
