using System.CommandLine;
using JourneyKit.Tool.Git;

namespace JourneyKit.Tool.Commands;

/// <summary>Compares one file for <c>git difftool</c>.</summary>
internal sealed class GitDifftoolCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string> local = new("LOCAL") { Description = "The file with the content before." };
    private readonly Argument<string> remote = new("REMOTE") { Description = "The file with the content after." };
    private readonly Argument<string> path = new("PATH") { Description = "The path of the file in the repository." };

    public GitDifftoolCommand(CliHost host)
        : base("difftool", "Compare one file for git difftool, which calls this.")
    {
        this.host = host;
        Add(local);
        Add(remote);
        Add(path);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } = [("git difftool -y -t journey HEAD~1 -- order.journey.yaml", "after `journey git install`")];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Compared, if only line by line."), (ExitCode.Failed, "Not called as git does it.")];

    private int Run(ParseResult parsed)
    {
        var isColored = GitColor.IsOn(host, null);
        var repository = host.Git.Here(host);
        var name = parsed.GetRequiredValue(path);
        new DiffDriver(host, GitColor.Pen(host, isColored), isColored).Compare(Side(parsed.GetRequiredValue(local)), Side(parsed.GetRequiredValue(remote)));
        return ExitCode.Done;

        DriverSide Side(string file)
        {
            var full = Path.GetFullPath(file, host.CurrentDirectory!);
            if (Directory.Exists(full))
            {
                throw new Refusal("`git difftool --dir-diff` gives folders, and this compares file by file; leave --dir-diff out");
            }

            return new DriverSide(name, file, "", "100644") is { IsAbsent: true } absent ? absent
                : full == Path.GetFullPath(Path.Combine(repository.Top, name)) ? new DriverSide(name, full, "0", "100644")
                : new DriverSide(name, full, repository.Ask("hash-object", "--path=" + name, "--", full).Text, "100644");
        }
    }
}
