using System.CommandLine;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Companions;
using JourneyKit.Tool.Output.Pictures;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Draws maps.</summary>
internal sealed class RenderCommand : Command, IHaveExamples
{
    private const string Index = "index";

    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Maps, folders (searched for *.journey.yaml, *.journey.yml and *.journey.json), patterns with * and **, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly RenderOptions options;
    private readonly Option<string?> format = new(CommonOptions.FormatName) { Description = $"The notation. Default: what the ending of OUT says; in a folder {PictureTarget.UsualFormat}, or the first that the picture of --as has." };
    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write, whose ending says the notation; a folder, which ends in / or is there, and several maps always need one; or - for standard output.", HelpName = "OUT", Required = true };
    private readonly Option<bool> quiet = CommonOptions.Quiet("Do not name the files that were written, and say nothing of what a picture could not show, what was left out and what an earlier run has left.");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    /// <summary>Creates the command.</summary>
    public RenderCommand(CliHost host, Screen screen)
        : base("render", "Draw maps: for the wall, for slides, for a pull request.")
    {
        this.host = host;
        this.screen = screen;
        Add(paths);
        options = new RenderOptions(this);
        format.TakeOneOf([.. PictureTarget.Formats]);
        Add(format);
        Add(output);
        Add(quiet);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(paths);
        this.RequireStandardInput(inputName, paths);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey render current.journey.yaml -o map.svg", "the map as a picture"),
        ("journey render future.journey.yaml -o gap.svg", "what the plan changes against the baseline that the map names"),
        ("journey render maps -o pictures/", "a picture of every map below a folder"),
        ("journey render current.journey.yaml --as matrix --by team -o - --format svg | less", "a picture for another program"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Drawn."),
        (ExitCode.Failed, "Something was not drawn: a wrong option, a missing file, a document with errors, a library, a notation that the picture does not have."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var reader = new DocumentReader(workspace, host);
        var inputs = new MapsToDraw(workspace, reader, parsed.GetRequiredValue(paths));
        foreach (var trouble in inputs.Troubles)
        {
            FailureReport.Write(host, parsed, trouble);
        }

        if (inputs.Maps.Count == 0)
        {
            Say(parsed, inputs.Notices);
            return inputs.Troubles.Count > 0 ? ExitCode.Failed : throw new Refusal("there is no map to draw");
        }

        var target = PictureTarget.Of(workspace, parsed.GetRequiredValue(output), parsed.GetValue(format), options.Kind(parsed), inputs.Maps.Count);
        var files = new PictureFiles(host, workspace, target);
        var run = new RenderRun(parsed, options, workspace, reader, target, files, new PageFindings(inputs.Configurations, new AcceptedFiles(workspace, null)), new SkiaCompanion(host));
        var named = inputs.Maps.Zip(PictureNames.Of([.. inputs.Maps.Select(map => map.File)], target.Format == PictureTarget.Page ? [Index] : [])).ToList();
        ProgressBar.ForEach(named, "Drawing", parsed.GetValue(quiet) ? host with { IsErrorTerminal = false } : host, screen.IsErrorColored(parsed), one => run.Add(one.First, one.Second));
        run.AddIndex(Index, options.Theme(parsed));
        var refusals = run.Refusals(withMaps: inputs.Maps.Count > 1).ToList();
        foreach (var refusal in refusals)
        {
            FailureReport.Write(host, parsed, refusal);
        }

        foreach (var file in parsed.GetValue(quiet) ? [] : files.Written)
        {
            host.Output.WriteLine(VisibleText.OneLine(file));
        }

        Say(parsed, [.. inputs.Notices, .. run.Notices, .. files.Stale.Select(left => $"{Listing.Of(left)} {(left.Count == 1 ? "is" : "are")} not of this picture; an earlier run may have left {(left.Count == 1 ? "it" : "them")}")]);
        return inputs.Troubles.Count + refusals.Count > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private void Say(ParseResult parsed, IEnumerable<string> notices)
    {
        if (parsed.GetValue(quiet))
        {
            return;
        }

        foreach (var notice in notices)
        {
            screen.Error(parsed).Line($"{ToolInfo.Name}: {VisibleText.OneLine(notice)}");
        }
    }
}
