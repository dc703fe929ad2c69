using System.CommandLine;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Model;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Gaps;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what separates the journey as it is from the journey as it should be, and in which order to close it.</summary>
internal sealed class GapsCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> maps = new("MAP")
    {
        Description = "The current map and the future map, or the future map alone, which names the current one as its baseline; - for standard input.",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly GapsOptions options;
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public GapsCommand(CliHost host, Screen screen)
        : base("gaps", "Compute what separates the current map from the future map: what is to be closed, what nothing closes, what gets worse, and what to do first.")
    {
        this.host = host;
        this.screen = screen;
        Add(maps);
        options = new GapsOptions(this);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(maps);
        this.RequireStandardInput(inputName, maps);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey gaps current.journey.yaml future.journey.yaml", "what matters most, then everything"),
        ("journey gaps future.journey.yaml --format markdown > gaps.md", "against its baseline, to hand on"),
        ("journey gaps future.journey.yaml --explain emotion-below-target:pay", "one gap, and where each of its numbers comes from"),
        ("journey gaps future.journey.yaml --format json > gaps.json", "every gap for a program, and for --baseline later"),
        ("journey gaps future.journey.yaml --baseline gaps.json --fail-on regression", "in a build: fail when the plan has become worse for customers"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Compared, and no gap is what --fail-on names."),
        (ExitCode.Found, "At least one is."),
        (ExitCode.Failed, "Not compared: a wrong option, a missing file, a map with errors, maps of different journeys, an unknown gap."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var pair = new MapPair(workspace, new DocumentReader(workspace, host.Input), parsed.GetRequiredValue(maps));
        if (BrokenInput.Report(screen.Error(parsed), pair.Current, pair.Future) || BrokenInput.Report(screen.Error(parsed), pair.Contradictions()))
        {
            return ExitCode.Failed;
        }

        var (current, future) = (pair.CurrentMap, pair.FutureMap);
        if (!options.IsForced(parsed) && WhyNot(current, future, pair) is { } reason)
        {
            throw new Refusal(reason);
        }

        var report = GapAnalysis.Compare(current, future, options.Analysis(parsed));
        var lifecycle = options.Baseline(parsed) is { } recorded ? GapLifecycle.Of(report, GapRecordFile.Read(workspace, recorded)) : null;
        var result = new GapResult(report, pair.Current, pair.Future, lifecycle);
        if (options.Explain(parsed) is { } id)
        {
            GapExplanation.Write(screen.Output(parsed), result, Find(report, id));
            return ExitCode.Done;
        }

        options.Report(parsed, host, screen).Write(result);
        return GapsFailOn.IsReached(options.FailOn(parsed), report, lifecycle) ? ExitCode.Found : ExitCode.Done;
    }

    private static Gaps.Findings.Gap Find(GapReport report, string id)
        => report.Gaps[id] ?? throw new Refusal($"there is no gap `{id}` between the maps{NearName.Question(id, report.Gaps.Keys)}");

    private static string? WhyNot(JourneyMap current, JourneyMap future, MapPair pair)
        => current.Id != future.Id ? $"`{pair.Current.File.Name}` is of the journey `{current.Id}` and `{pair.Future.File.Name}` of `{future.Id}`; with --force they are compared as if they were one"
            : current.State > future.State ? $"`{pair.Current.File.Name}` is a {Word(current.State)} map and `{pair.Future.File.Name}` a {Word(future.State)} one: the current map comes first; with --force they are compared as they stand"
            : null;

    private static string Word(MapState state) => state.ToString().ToLowerInvariant();
}
