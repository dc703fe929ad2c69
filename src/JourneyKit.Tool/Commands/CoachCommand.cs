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
    private readonly Argument<string> map = new("MAP") { Description = "The map, of any state; - for standard input." };
    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);
    private readonly Option<string?> step = new("--step") { Description = $"Another step: {string.Join(", ", CoachWords.Steps)}. Default: the one at which the map stands.", HelpName = "NAME" };
    private readonly ConfigurationOptions configuration;
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public CoachCommand(CliHost host, Screen screen)
        : base("coach", "Ask what a map needs next: in six steps, three questions at a time, with what good answers look like and the lines to paste.")
    {
        this.host = host;
        this.screen = screen;
        step.TakeOneOf([.. CoachWords.Steps]);
        Add(map);
        Add(step);
        Add(format);
        configuration = new ConfigurationOptions(this, "The configuration to heed: what it turns off is not asked. Default: the nearest .journeykit.yaml above the map.");
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(map);
        this.RequireStandardInput(inputName, map);
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
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var reader = new DocumentReader(workspace, host.Input);
        var input = reader.ReadOne(parsed.GetRequiredValue(map));
        Refuse(input);
        var read = OneMap.Of(input, "the guide is for maps");
        CoachStep? asked = parsed.GetValue(step) is { } name && ChoiceWords<CoachStep>.TryParse(name, out var known) ? known : null;
        ReportWriter.Write(screen.Target(parsed, format), new CoachResult(input.Named, JourneyCoach.Of(read, input.Document.Baseline?.Map, configuration.OptionsFor(parsed, workspace, input.File.FullPath)), asked));
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
