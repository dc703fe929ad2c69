using System.CommandLine;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Gaps.States;
using JourneyKit.Model;
using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Gaps;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what separates the journey as it is from the journey as it should be, and in which order to close it.</summary>
internal sealed class GapsCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> maps = new("MAP")
    {
        Description = "The current map and the future map, with interim maps between them if there are any; or the future map alone, which names the one before as its baseline; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
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
        ("journey gaps current.journey.yaml future.journey.yaml", "what to decide first, what the plan does, and what is left"),
        ("journey gaps current.journey.yaml future.journey.yaml --all", "the same, then every gap"),
        ("journey gaps future.journey.yaml --format markdown > gaps.md", "against its baseline, to hand on"),
        ("journey gaps current.journey.yaml spring.journey.yaml future.journey.yaml", "also how much of the way the interim map goes"),
        ("journey gaps future.journey.yaml --explain emotion-below-target:pay", "one gap, and where each of its numbers comes from"),
        ("journey gaps future.journey.yaml --roadmap mermaid > roadmap.mmd", "the initiatives over time, as a picture"),
        ("journey gaps future.journey.yaml --format json > gaps.json", "every gap for a program, and for --baseline later"),
        ("journey gaps current.journey.yaml --from v1.0", "what has changed for customers since a revision of git"),
        ("journey gaps future.journey.yaml --baseline gaps.json --fail-on regression", "in a build: fail when the plan has become worse for customers"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Compared, and no gap is what --fail-on names."),
        (ExitCode.Found, "At least one is."),
        (ExitCode.Failed, "Not compared: a wrong option, a missing file, a map with errors, maps of different journeys, an unknown gap or revision."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var reader = new DocumentReader(workspace, host);
        var states = options.From(parsed) is { } from ? EarlierState.Read(from, parsed.GetRequiredValue(maps), workspace, reader, host) : MapStates.Read(workspace, reader, parsed.GetRequiredValue(maps));
        BrokenInput.Refuse(states.All);
        if (!options.IsForced(parsed))
        {
            Refuse(states);
        }

        var records = Records(parsed, workspace);
        var analysis = options.Analysis(parsed);
        var report = GapAnalysis.Compare(states.CurrentMap, states.FutureMap, analysis);
        var lifecycle = records is null ? null : GapLifecycle.Of(report, records);
        var series = states.All.Count > 2 ? StateSeries.Of(states.Maps, analysis) : null;
        var result = new GapResult(report, states.Before.Named, states.After.Named, lifecycle, series);
        if (options.Explain(parsed) is { } id)
        {
            GapExplanation.Write(screen.Output(parsed), result, Find(report, id));
            return ExitCode.Done;
        }

        if (options.IsQuiet(parsed))
        {
            // The exit code says it all.
        }
        else if (options.Roadmap(parsed, report) is { } roadmap)
        {
            host.Output.Write(roadmap);
        }
        else
        {
            ReportWriter.Write(options.Target(parsed, screen), result, options.IsWhole(parsed));
        }

        return GapsFailOn.IsReached(options.FailOn(parsed), report, lifecycle) ? ExitCode.Found : ExitCode.Done;
    }

    private IReadOnlyList<GapRecord>? Records(ParseResult parsed, Workspace workspace)
    {
        if (options.Baseline(parsed) is not { } given)
        {
            return null;
        }

        var path = workspace.RealPathOf(given);
        var folder = Path.GetDirectoryName(path)!;
        var file = GapRecordFile.Read(new DiskFiles(folder), Path.GetFileName(path), folder, ReadLimits.Default with { Bytes = GapRecordFile.MostBytes });
        BrokenInput.Refuse([.. file.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, file.Sources, workspace.Show, given))]);
        return file.Records;
    }

    private static Gap Find(GapReport report, string id)
        => report.Gaps[id] ?? throw new Refusal($"there is no gap `{id}` between the maps{NearName.Question(id, report.Gaps.Keys)}");

    // In every step: a state between that is of another journey would be compared as well.
    private static void Refuse(MapStates states)
    {
        var ordered = states.Maps;
        for (var i = 1; i < ordered.Count; i++)
        {
            var (before, after) = (states.All[i - 1].File.Name, states.All[i].File.Name);
            if (ordered[i - 1].Id != ordered[i].Id)
            {
                throw new Refusal($"`{before}` is of the journey `{ordered[i - 1].Id}` and `{after}` of `{ordered[i].Id}`; with --force they are compared as if they were one");
            }

            if (ordered[i - 1].State > ordered[i].State)
            {
                throw new Refusal($"`{before}` is a {Word(ordered[i - 1].State)} map and `{after}` a {Word(ordered[i].State)} one: the current map comes first; with --force they are compared as they stand");
            }
        }
    }

    private static string Word(MapState state) => state.ToString().ToLowerInvariant();
}
