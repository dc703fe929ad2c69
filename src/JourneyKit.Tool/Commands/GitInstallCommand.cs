using System.CommandLine;
using JourneyKit.Tool.Git;

namespace JourneyKit.Tool.Commands;

/// <summary>Sets git up to show and merge maps by meaning, or takes that away again.</summary>
internal sealed class GitInstallCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Option<bool> isGlobal = new("--global") { Description = "For all repositories of this user, and not for this one." };
    private readonly Option<bool> uninstall = new("--uninstall") { Description = "Take away what was set." };
    private readonly Option<string> command = new("--command") { Description = "How git calls this command.", HelpName = "COMMAND", DefaultValueFactory = _ => ToolInfo.Name };

    public GitInstallCommand(CliHost host)
        : base("install", "Make git diff, git log -p and git difftool show maps by meaning, and git merge merge them so: sets what git calls in its configuration, and for which files in .gitattributes.")
    {
        this.host = host;
        Add(isGlobal);
        Add(uninstall);
        Add(command);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey git install", "in this repository; commit .gitattributes for the others"),
        ("journey git install --global", "in every repository of yours, without changing a file of theirs"),
        ("journey git install --command 'dotnet journey'", "where the command is a local tool"),
        ("journey git install --uninstall", "take it away again"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done, or done already."), (ExitCode.Failed, "Not done: no repository, no git, or a file that cannot be written.")];

    private int Run(ParseResult parsed)
    {
        var isOfUser = parsed.GetValue(isGlobal);
        var (configuration, attributes) = isOfUser ? OfUser() : OfRepository();
        var settings = GitSetting.All(parsed.GetRequiredValue(command));
        string[] done = parsed.GetValue(uninstall)
            ? [.. configuration.Unset(settings), .. new[] { attributes.Remove() }.OfType<string>()]
            : [.. configuration.Set(settings), attributes.Add()];
        foreach (var line in done.DefaultIfEmpty("nothing was set"))
        {
            host.Output.Write(line + "\n");
        }

        return ExitCode.Done;
    }

    private (GitConfiguration Configuration, AttributesFile Attributes) OfUser()
    {
        var configuration = new GitConfiguration(arguments => host.Git.Program(host).Run(host.CurrentDirectory ?? Path.GetTempPath(), arguments), isGlobal: true);
        var path = configuration.AttributesFile(host);
        return (configuration, new AttributesFile(path, path));
    }

    private (GitConfiguration Configuration, AttributesFile Attributes) OfRepository()
    {
        var repository = host.Git.Here(host);
        var name = repository.IsBare ? "info/attributes" : ".gitattributes";
        return (new GitConfiguration(repository.Run, isGlobal: false), new AttributesFile(Path.Combine(repository.Top, name), name));
    }
}
