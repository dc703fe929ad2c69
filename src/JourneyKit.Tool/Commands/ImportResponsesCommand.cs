using System.CommandLine;
using System.CommandLine.Parsing;
using JourneyKit.Exchange;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Responses;

namespace JourneyKit.Tool.Commands;

/// <summary>Makes figures and quotes of a map from survey responses.</summary>
internal sealed class ImportResponsesCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> responses = new("FILE") { Description = "The responses, one a row below a header: CSV, or Excel (.xlsx)." };
    private readonly Option<string> map = new("--map", "-m") { Description = "The map whose touchpoints were asked about.", HelpName = "MAP", Required = true };
    private readonly Option<string?> output = new("--output", "-o") { Description = "The map that is written: it extends MAP and adds figures, quotes and their source. Without it nothing is written.", HelpName = "OUT" };
    private readonly Option<bool> force = new("--force") { Description = "Let OUT take the place of a file that is there: an earlier map of the same journey and state." };
    private readonly ResponseChoices choices = new();
    private readonly Option<string> format = CommonOptions.Format();
    private readonly Option<string?> root = CommonOptions.Root();

    public ImportResponsesCommand(CliHost host, Screen screen)
        : base("import-responses", "Read survey responses into a map: satisfaction, CSAT, NPS or effort of touchpoints, and quotes as evidence.")
    {
        this.host = host;
        this.screen = screen;
        Add(responses);
        Add(map);
        Add(output);
        Add(force);
        choices.AddTo(this);
        Add(format);
        Add(root);
        UsageErrors.RefuseOptionsAsNames(responses);
        Validators.Add(RefuseIdleForce);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey import-responses answers.csv --map current.journey.yaml", "what would be read"),
        ("journey import-responses answers.csv --map current.journey.yaml -o answers.journey.yaml", "write it as a map that extends the current one"),
        ("journey import-responses nps.xlsx -m current.journey.yaml --touchpoint delivery --columns score=Q1", "all answers about one touchpoint"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Read; rows that could not be used are said and counted."),
        (ExitCode.Failed, "Not read: a wrong option, a missing or broken file, a map with errors, columns or a scale that are not known, a file that would be written over."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), inputName: null);
        var given = parsed.GetRequiredValue(responses);
        var options = choices.Of(parsed);
        var read = new DocumentReader(workspace, host).ReadOne(parsed.GetRequiredValue(map));
        BrokenInput.Refuse(read);
        var before = read.Document.Map ?? throw new Refusal($"`{read.File.Name}` is a library; responses are about the touchpoints of a map");
        var overlay = new OverlayFile(host, workspace, read, read);
        if (parsed.GetValue(output) is { } place && !parsed.GetValue(force))
        {
            overlay.RefuseExisting(place);
        }

        var result = new ResponseResult(given, read.File.Name, Import(workspace, given, before, options), parsed.GetValue(output));
        if (result.Import.Map is { } after && parsed.GetValue(output) is { } target)
        {
            overlay.Write(target, after);
        }

        if (CommonOptions.FormatOf(parsed, format) == ReportFormat.Json)
        {
            JsonResponseReport.Write(host.Output, result);
        }
        else
        {
            new TextResponseReport(screen.Output(parsed)).Write(result);
        }

        return result.Import.Map is null ? ExitCode.Failed : ExitCode.Done;
    }

    private void RefuseIdleForce(CommandResult result)
    {
        if (result.GetResult(force) is { Implicit: false } && result.GetResult(output) is not { Implicit: false })
        {
            result.AddError("`--force` goes with `--output`");
        }
    }

    private static ResponseImport Import(Workspace workspace, string given, Model.JourneyMap map, ResponseOptions options)
    {
        if (InputFile.MeansStandardInput(given) || PipeInput.Is(workspace.Full(given)))
        {
            throw new Refusal($"`{given}` is not a file, and responses are read more than once: write them into a file first, such as answers.csv") { Path = given };
        }

        if (!workspace.IsFile(given))
        {
            throw new Refusal(Directory.Exists(workspace.Full(given)) ? $"`{given}` is a folder; one file is needed" : MissingFile.Message(given, workspace)) { Path = given };
        }

        try
        {
            return SurveyResponses.Import(workspace.Full(given), map, options);
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"`{given}` cannot be read: {FaultText.Of(fault)}", fault) { Path = given };
        }
    }
}
