using System.CommandLine;
using JourneyKit.Reports;
using JourneyKit.Reports.Review;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what a branch makes of the maps: as a comment on a pull request.</summary>
internal sealed class ReviewCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> range = new("BASE..HEAD") { Description = "The branch that is merged into and the one that is reviewed, from where they parted. Without HEAD, the working tree is reviewed." };
    private readonly Argument<string[]> paths = new("PATH") { Description = "The files, folders and patterns to look at: all where there is none.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> format = new(CommonOptions.FormatName) { Description = "What to print: markdown for a comment, of at most 20,000 characters, or json for machines.", DefaultValueFactory = _ => CommonOptions.Markdown };
    private readonly Option<string> failOn = FailOn.Option();
    private readonly Option<string?> today = TodayOption.Create("The day on which maps are checked, for the rules that ask for one.");

    public ReviewCommand(CliHost host, Screen screen)
        : base("review", "Review what a branch makes of maps: what changes in meaning, which findings are new or fixed, which conversions change, and which gaps to a baseline appear or close.")
    {
        this.host = host;
        this.screen = screen;
        format.TakeOneOf([CommonOptions.Markdown, CommonOptions.Json]);
        Add(range);
        Add(paths);
        Add(format);
        Add(failOn);
        Add(today);
        UsageErrors.RefuseOptionsAsNames(range);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey review main..HEAD", "what this branch makes of the maps, as Markdown"),
        ("journey review main", "the same, with what is not committed yet"),
        ("journey review origin/main..HEAD maps --format json", "for a program, in one folder"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "No new finding is as severe as --fail-on says."),
        (ExitCode.Found, "At least one is."),
        (ExitCode.Failed, "Not done: no repository, an unknown revision, a path that is on neither side."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, null, null);
        var given = parsed.GetRequiredValue(range);
        var asked = (RevisionRange.Parse(given) ?? new RevisionRange(given, null, IsFromParting: true)) with { IsFromParting = true };
        var pairs = new RevisionPairs(host.Git.Here(host), workspace, asked).Of(parsed.GetValue(paths) ?? []);
        var configurations = new Configurations(workspace, null, isOff: false);
        var run = new ReviewRun(new DocumentReader(workspace, host), configurations) { Today = TodayOption.Of(parsed.GetValue(today)) };
        foreach (var (before, after) in pairs.Where(pair => pair is not (null, null)))
        {
            run.Add(before, after);
        }

        BrokenInput.Refuse([.. configurations.Faults]);
        ReportWriter.Write(screen.Target(parsed, format), new ReviewResult(given, run.Files));
        return FailOn.IsReached(parsed.GetRequiredValue(failOn), run.Files.SelectMany(file => file.NewFindings).Select(finding => finding.Diagnostic.Severity)) ? ExitCode.Found : ExitCode.Done;
    }
}
