using System.CommandLine;
using JourneyKit.Merging;
using JourneyKit.Tool.Git;

namespace JourneyKit.Tool.Commands;

/// <summary>Merges one file for git, as <c>merge.NAME.driver</c> calls a program.</summary>
internal sealed class GitMergeDriverCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string[]> arguments = new("ARGS")
    {
        Description = "What git says: the files of the base, ours and theirs; then, as far as it says them, the size of a marker, the path, and what base, ours and theirs are called.",
        Arity = ArgumentArity.OneOrMore,
    };

    public GitMergeDriverCommand(CliHost host)
        : base("merge-driver", "Merge one file for git, which calls this: by element and property, into the file of ours; what is no sound map is merged line by line.")
    {
        this.host = host;
        Add(arguments);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("git merge topic", "after `journey git install`: maps are merged by element and property"),
        ("journey git merge-driver -- base.yaml ours.journey.yaml theirs.yaml", "by hand: the result is in ours.journey.yaml"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Merged."),
        (ExitCode.Found, "There are conflicts, which stand in the file between markers, or only both sides together make a fault, which is told."),
        (ExitCode.Failed, "Not called as git does it, or a file cannot be read or written."),
    ];

    private int Run(ParseResult parsed)
    {
        string[] args = parsed.GetRequiredValue(arguments);
        if (args is not [var before, var ours, var theirs, .. var rest])
        {
            return UsageErrors.Report(this, $"`merge-driver` needs 3 files, as git gives them, and got {args.Length}", host.Error);
        }

        return new MergeDriver(host, Labels(rest), rest.ElementAtOrDefault(1) ?? ours).Merge(before, ours, theirs) ? ExitCode.Done : ExitCode.Found;
    }

    // An older git leaves the signs for the labels as they are.
    private static MergeLabels Labels(string[] rest)
    {
        var usual = MergeLabels.Usual;
        return new MergeLabels(
            rest.Length > 0 && int.TryParse(rest[0], out var size) && size is > 0 and < 200 ? size : usual.Size,
            Label(2, "%S", usual.Base),
            Label(3, "%X", usual.Ours),
            Label(4, "%Y", usual.Theirs));

        string Label(int at, string sign, string label) => rest.Length > at && rest[at].Length > 0 && rest[at] != sign ? rest[at] : label;
    }
}
