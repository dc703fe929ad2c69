using System.CommandLine;
using JourneyKit.Changes;
using JourneyKit.Reports;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what differs between two maps or two libraries, by value and not by line.</summary>
internal sealed class DiffCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> before = new("A") { Description = "The first map or library: a file, REV:FILE for one at a revision of git, or - for standard input. Or REV..REV, REV...REV, or REV before --, to compare what differs between revisions, or between one and the working tree." };
    private readonly Argument<string[]> after = new("B") { Description = "The second one; behind revisions the files, folders and patterns to look at: all where there is none.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);
    private readonly Option<string> match = MatchChoice.Option();
    private readonly Option<string?> overlay = new("--overlay") { Description = "Also write B as a document that extends A and says only what differs.", HelpName = "OUT" };
    private readonly Option<bool> replace = CommonOptions.Replace("--overlay");
    private readonly Option<bool> exitCode = new("--exit-code") { Description = "Exit with 1 when there are differences." };
    private readonly Option<bool> quiet = CommonOptions.Quiet("Print nothing; exit with 1 when there are differences.");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public DiffCommand(CliHost host, Screen screen)
        : base("diff", "Compare two maps or two libraries: elements by id and by what B says it replaces, values by value. Order (but of stages), shorthands and layout make no difference.")
    {
        this.host = host;
        this.screen = screen;
        Add(before);
        Add(after);
        Add(format);
        Add(match);
        Add(overlay);
        Add(replace);
        Add(exitCode);
        Add(quiet);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(before);
        this.RequireStandardInput(inputName, before, after);
        Validators.Add(result =>
        {
            if (new Argument[] { before, after }.All(side => result.GetResult(side) is { Tokens: [{ Value: var name }] } && InputFile.MeansStandardInput(name)))
            {
                result.AddError("only one of the two can be read from standard input");
            }
        });
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey diff current.journey.yaml future.journey.yaml", "what changes from today to tomorrow"),
        ("journey diff HEAD:./order.journey.yaml order.journey.yaml --exit-code", "what changed since the last commit, and whether anything did"),
        ("journey diff main...HEAD -- maps", "what a branch changes in the maps of a folder"),
        ("journey diff current.journey.yaml future.journey.yaml --match suggest", "the same, with guesses at what was renamed, and the lines that would declare it"),
        ("journey diff current.journey.yaml future.journey.yaml --overlay future.journey.yaml --replace", "make the future map say only what differs"),
        ("journey diff current.journey.yaml future.journey.yaml --format json", "the same for a program, with every value whole"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Compared."),
        (ExitCode.Found, "With --exit-code: there are differences."),
        (ExitCode.Failed, "Not done: a wrong option, a missing or broken document, an unknown revision, a map against a library, no overlay."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var request = DiffRequest.Of(parsed, parsed.GetRequiredValue(before), parsed.GetValue(after) ?? [], workspace, host);
        var reader = new DocumentReader(workspace, host);
        if (request.Fault is { } fault)
        {
            return UsageErrors.Report(this, fault, host.Error);
        }

        if (request.Range is { } range)
        {
            return RunRange(parsed, workspace, reader, range, request.Names);
        }

        var (first, second) = DiffSides.Read(request.Names[0], request.Names[1], workspace, reader, host);
        var result = Differences.Of(first, second, Match(parsed));
        if (parsed.GetValue(overlay) is { } target)
        {
            new OverlayFile(host, workspace, first, second) { MayReplace = parsed.GetValue(replace) }.Write(target);
        }

        if (!parsed.GetValue(quiet))
        {
            ReportWriter.Write(screen.Target(parsed, format), result);
        }

        return HasToTell(parsed) && result.Changes.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private int RunRange(ParseResult parsed, Workspace workspace, DocumentReader reader, RevisionRange range, IReadOnlyList<string> paths)
    {
        if (parsed.GetValue(overlay) is not null)
        {
            return UsageErrors.Report(this, "`--overlay` writes one file; name the two files to compare", host.Error);
        }

        var run = new DiffRun(reader, Match(parsed));
        run.Add(new RevisionPairs(host.Git.Here(host), workspace, range).Of(paths));
        if (!parsed.GetValue(quiet))
        {
            run.Write(screen.Target(parsed, format));
        }

        foreach (var refusal in run.Refusals)
        {
            FailureReport.Write(host, parsed, refusal);
        }

        return run.Refusals.Count > 0 ? ExitCode.Failed : HasToTell(parsed) && run.HasChanges ? ExitCode.Found : ExitCode.Done;
    }

    private MatchMode Match(ParseResult parsed) => MatchChoice.Of(parsed.GetRequiredValue(match));

    private bool HasToTell(ParseResult parsed) => parsed.GetValue(exitCode) || parsed.GetValue(quiet);
}
