using System.CommandLine;

namespace JourneyKit.Tool.Commands;

/// <summary>What makes git show and merge maps by meaning.</summary>
internal sealed class GitCommand : Command, IHaveExamples
{
    public GitCommand(CliHost host)
        : base("git", "Make git show and merge maps by meaning: set it up, and what git calls then.")
    {
        Add(new GitInstallCommand(host));
        Add(new GitTextconvCommand(host));
        Add(new GitDiffDriverCommand(host));
        Add(new GitDifftoolCommand(host));
        Add(new GitMergeDriverCommand(host));
        SetAction(_ => UsageErrors.Report(this, $"`git` needs one of {string.Join(", ", Subcommands.Select(command => $"`{command.Name}`"))}", host.Error));
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey git install", "in a repository: git diff and git log -p show maps by meaning, git merge merges them so"),
        ("journey git install --uninstall", "take it away again"),
        ("GIT_EXTERNAL_DIFF='journey git diff-driver --' git diff", "once, without setting anything up"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "Not done: no repository, or no git.")];
}
