using System.CommandLine;
using JourneyKit.Reports;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Git.History;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Log;

namespace JourneyKit.Tool.Commands;

/// <summary>Says when an element of a map changed, and by whom.</summary>
internal sealed class LogCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> element = new("ELEMENT") { Description = "The element: its id, or the end of its path, such as pay/next/confirmation for a share or pay/emotion for a property." };
    private readonly Argument<string> file = new("FILE") { Description = "The map or library, in a repository of git." };
    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);

    public LogCommand(CliHost host, Screen screen)
        : base("log", "Say when an element of a map changed, by whom, and what: through the history of git, over renamed files and ids.")
    {
        this.host = host;
        this.screen = screen;
        Add(element);
        Add(file);
        Add(format);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey log code-late order.journey.yaml", "since when a pain point is there, and how it changed"),
        ("journey log pay/next/confirmation order.journey.yaml", "every value that a share has had"),
        ("journey log pay order.journey.yaml --format json", "the same for a program"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done; commits at which the map is broken are told."),
        (ExitCode.Failed, "Not done: no repository, a file without history, an unknown element, or one of several that can be meant."),
    ];

    private int Run(ParseResult parsed)
    {
        var (asked, name) = (parsed.GetRequiredValue(element), parsed.GetRequiredValue(file));
        var workspace = new Workspace(host.CurrentDirectory, null, null);
        var (repository, path) = host.Git.OfFile(host, name, workspace.Full(name));
        if (Directory.Exists(workspace.Full(name)) && !repository.IsBare)
        {
            throw new Refusal($"`{name}` is a folder; one file is needed") { Path = name };
        }

        var names = FileNames.Of(repository, path);
        var versions = new MapVersions(repository, names, workspace, new DocumentReader(workspace, host));
        var commits = DocumentHistory.Of(repository, names, versions);
        if (commits.Count == 0)
        {
            throw new Refusal(Without(name, path, workspace, repository)) { Path = name };
        }

        var log = new ElementLog(commits, versions);
        var found = log.Find(asked) ?? throw new Refusal(Unknown(asked, name, [.. log.Names])) { Path = name };
        Write(screen.Target(parsed, format), new LogResult(name, found, log.Of(found), commits.Count));
        if (repository.IsShallow)
        {
            screen.Error(parsed).Line($"{ToolInfo.Name}: the history is not whole{UnknownRevision.Shallow}");
        }

        return ExitCode.Done;
    }

    private static string Unknown(string asked, string name, IReadOnlyList<string> names)
        => names.Contains(asked, StringComparer.Ordinal)
            ? $"`{asked}` is no element of `{name}`, but what elements say; name one of them, too, as in `ELEMENT/{asked}`"
            : $"there is no element `{asked}` in `{name}`, at none of its commits{NearName.Question(asked, names)}";

    private static string Without(string name, string path, Workspace workspace, GitRepository repository)
        => !repository.IsCommit("HEAD") ? $"`{name}` has no history: the repository has no commit yet"
            : workspace.IsFile(name) ? $"`{name}` has no history: no commit has it yet"
            : RevisionInput.Missing(name, path, repository.Find("HEAD"), repository);

    private static void Write(ReportTarget target, LogResult result)
    {
        IReport<LogResult> report = target.Format switch
        {
            ReportFormat.Json => new JsonLogReport(target.Writer),
            ReportFormat.Markdown => new MarkdownLogReport(target.Writer),
            _ => new TextLogReport(target.Pen),
        };
        report.Write(result);
    }
}
