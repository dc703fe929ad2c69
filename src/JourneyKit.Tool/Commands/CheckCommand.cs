using System.CommandLine;
using JourneyKit.Diagnostics;
using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;
using JourneyKit.Validation.Accepted;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what is wrong with maps and libraries.</summary>
internal sealed class CheckCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders (searched for *.journey.yaml, *.journey.yml and *.journey.json), patterns with * and **, or - for standard input. With --changed everything below the current folder where there is none.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);
    private readonly Option<string> failOn = FailOn.Option();
    private readonly CheckOptions rules;
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public CheckCommand(CliHost host, Screen screen)
        : base("check", "Check maps and libraries: every fault with its place, nothing changed.")
    {
        this.host = host;
        this.screen = screen;
        Add(paths);
        Add(format);
        Add(failOn);
        rules = new CheckOptions(this);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(paths);
        this.RequireStandardInput(inputName, paths);
        Validators.Add(result =>
        {
            if (result.GetResult(paths) is not { Tokens.Count: > 0 } && !rules.HasChanged(result))
            {
                result.AddError("`check` needs PATH");
            }
        });
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey check maps", "check every map below a folder"),
        ("journey check 'maps/**/*.journey.yaml' --fail-on warning", "fail a build on warnings, too"),
        ("journey check --changed main", "only what a branch has touched, and what depends on it"),
        ("journey check maps --today 2026-01-31", "also find what is overdue or too old on that day"),
        ("journey check maps --write-baseline accepted.yaml", "accept what is found today; with --baseline accepted.yaml only what is new is reported"),
        ("journey check maps --format json > findings.json", "the same for a program"),
        ("git show HEAD:maps/order.journey.yaml | journey check - --stdin-filename maps/order.journey.yaml", "check a text as if it were that file"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "No finding is as severe as --fail-on says."),
        (ExitCode.Found, "At least one is."),
        (ExitCode.Failed, "Something could not be checked: a wrong option, a missing file, a pattern that matches nothing."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var configurations = new Configurations(workspace, rules.Config(parsed), rules.IsConfigOff(parsed));
        var accepted = new AcceptedFiles(workspace, rules.Baseline(parsed));
        var search = new InputSearch(workspace, file => configurations.For(file.FullPath).Ignores(file.FullPath));
        var statistics = new CheckStatistics();
        var changed = rules.Changed(parsed) is { } revision ? ChangedSince.Of(revision, workspace, host) : null;
        foreach (var path in parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."])
        {
            statistics.Measure("search", () => search.Add(path));
        }

        var run = new CheckRun(new DocumentReader(workspace, host), configurations, accepted) { Today = rules.Today(parsed), Preset = rules.Preset(parsed), Statistics = statistics, HasKeys = IsJson(parsed), IsToAccept = rules.WriteBaseline(parsed) is not null, Changed = changed };
        run.AddUnreadable(search.Unreadable);
        ProgressBar.ForEach(search.Files, "Checking", rules.IsQuiet(parsed) ? host with { IsErrorTerminal = false } : host, screen.IsErrorColored(parsed), run.Add);
        run.End();
        BrokenInput.Refuse([.. configurations.Faults, .. accepted.Faults]);
        string[] troubles = [.. search.Troubles, .. run.Troubles];
        foreach (var trouble in troubles)
        {
            screen.Error(parsed).Line($"{ToolInfo.Name}: {VisibleText.OneLine(trouble)}");
        }

        var isWhole = troubles.Length == 0 && !run.HasUnreadable;
        if (rules.WriteBaseline(parsed) is { } target && isWhole)
        {
            WriteBaseline(parsed, workspace, target, run.Acceptable);
            return ExitCode.Done;
        }

        var result = run.Result with { Failures = troubles, Times = rules.HasStatistics(parsed) ? statistics.Times : null };
        Report(parsed, result);

        if (rules.WriteBaseline(parsed) is { } unwritten)
        {
            screen.Error(parsed).Line($"{ToolInfo.Name}: `{unwritten}` was not written: not everything could be read");
        }

        return !isWhole ? ExitCode.Failed
            : FailOn.IsReached(parsed.GetRequiredValue(failOn), result.Findings.Select(finding => finding.Diagnostic.Severity)) ? ExitCode.Found
            : ExitCode.Done;
    }

    private void WriteBaseline(ParseResult parsed, Workspace workspace, string target, AcceptedFindings acceptable)
    {
        if (new OutputFile(host, workspace).Write(target, acceptable.Write(), new AcceptedSort()) && !rules.IsQuiet(parsed))
        {
            screen.Output(parsed).Line($"{Quantity.Of(acceptable.Accepted.Count, "finding")} accepted in {target}");
        }
    }

    private bool IsJson(ParseResult parsed) => parsed.GetValue(format) == CommonOptions.Json;

    private void Report(ParseResult parsed, CheckResult result)
    {
        if (rules.IsQuiet(parsed))
        {
            foreach (var unreadable in result.Findings.Where(finding => finding.Frame is null && ReferenceEquals(finding.Diagnostic.Descriptor, DocumentFaults.UnreadableFile)))
            {
                FindingText.Write(screen.Error(parsed), unreadable);
            }
        }
        else if (result.FileCount + result.Findings.Count == 0 && result.Unchanged is null)
        {
            FailureReport.WriteJson(host, parsed, new Refusal(string.Join("; ", result.Failures)));
        }
        else
        {
            ReportWriter.Write(screen.Target(parsed, format), result);
        }
    }
}
