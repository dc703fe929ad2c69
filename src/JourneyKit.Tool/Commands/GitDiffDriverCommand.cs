using System.CommandLine;
using JourneyKit.Tool.Git;

namespace JourneyKit.Tool.Commands;

/// <summary>Compares one file for git, as <c>GIT_EXTERNAL_DIFF</c> and <c>diff.NAME.command</c> call a program.</summary>
internal sealed class GitDiffDriverCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string[]> sides = new("ARGS")
    {
        Description = "What git says: path, old file, its id and mode, new file, its id and mode; for a renamed file also the new path and how alike they are.",
        Arity = ArgumentArity.OneOrMore,
    };

    public GitDiffDriverCommand(CliHost host)
        : base("diff-driver", "Compare one file for git, which calls this: by meaning, with what each side includes and extends at its revision; else line by line.")
    {
        this.host = host;
        Add(sides);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("GIT_EXTERNAL_DIFF='journey git diff-driver --' git diff", "once"),
        ("git show --ext-diff", "after `journey git install`: what the last commit changed"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Compared, if only line by line."), (ExitCode.Failed, "Not called as git does it.")];

    private int Run(ParseResult parsed)
    {
        string[] args = parsed.GetRequiredValue(sides);
        var isColored = GitColor.IsOn(host, null);
        var pen = GitColor.Pen(host, isColored);
        if (args is [var unmerged])
        {
            pen.Line($"{unmerged} is not merged yet; `journey diff :2:{unmerged} :3:{unmerged}` compares the two sides");
            return ExitCode.Done;
        }

        if (args is not [var path, var old, var oldId, var oldMode, var @new, var newId, var newMode, .. var rest])
        {
            return UsageErrors.Report(this, $"`diff-driver` needs 7 arguments, as git gives them, and got {args.Length}", host.Error);
        }

        new DiffDriver(host, pen, isColored).Compare(new DriverSide(path, old, oldId, oldMode), new DriverSide(rest is [var renamed, ..] ? renamed : path, @new, newId, newMode));
        return ExitCode.Done;
    }
}
