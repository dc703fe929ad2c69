using System.CommandLine;
using JourneyKit.Insights.Coach;
using JourneyKit.Model;
using JourneyKit.Reports;
using JourneyKit.Reports.Coach;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Asks what a map needs next.</summary>
internal sealed class CoachCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Option<string?> step = new("--step") { Description = $"Another step: {string.Join(", ", CoachWords.Steps)}. Default: the one at which the map stands.", HelpName = "NAME" };
    private readonly ConfigurationOptions configuration;
    private readonly MapInput input;

    public CoachCommand(CliHost host, Screen screen)
        : base("coach", "Ask what a map needs next: in six steps, three questions at a time, with what good answers look like and the lines to paste.")
    {
        this.host = host;
        this.screen = screen;
        step.TakeOneOf([.. CoachWords.Steps]);
        Add(step);
        configuration = new ConfigurationOptions(this, "The configuration to heed: what it turns off is not asked. Default: the nearest .journeykit.yaml above the map.");
        input = new MapInput(this);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey coach my.journey.yaml", "the next three questions"),
        ("journey coach my.journey.yaml --step opportunities", "those of another step"),
        ("journey coach my.journey.yaml --format json", "every open question of every step"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done, whatever is open."),
        (ExitCode.Failed, "Not done: a wrong option, a missing file, a document with errors, a library."),
    ];

    private int Run(ParseResult parsed)
    {
        var given = input.Read(parsed, host);
        Refuse(given);
        var read = OneMap.Of(given, "the guide is for maps");
        CoachStep? asked = parsed.GetValue(step) is { } name && ChoiceWords<CoachStep>.TryParse(name, out var known) ? known : null;
        var options = configuration.OptionsFor(parsed, input.Workspace(parsed, host), given.File.FullPath);
        ReportWriter.Write(screen.Target(parsed, input.Format), new CoachResult(given.Named, JourneyCoach.Of(read, given.Document.Baseline?.Map, options), asked));
        return ExitCode.Done;
    }

    // Who has only begun is told how a map begins.
    private static void Refuse(ReadInput input)
    {
        try
        {
            BrokenInput.Refuse(input);
        }
        catch (Refusal refusal) when (refusal.Findings.All(finding => finding.Diagnostic.Path.Segments.Count == 0 && finding.Diagnostic.Descriptor.Id is "JK1014" or "JK1022"))
        {
            throw new Refusal($"`{input.File.Name}` has not begun yet. A map begins with four lines: `journeykit: \"1\"`, `id: my-journey`, `title: My journey` and `state: current` (the journey as it is today); then ask again", refusal) { Findings = refusal.Findings };
        }
    }
}
