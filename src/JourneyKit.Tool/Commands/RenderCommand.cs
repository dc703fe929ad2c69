using System.CommandLine;
using JourneyKit.Rendering;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Draws a map.</summary>
internal sealed class RenderCommand : Command, IHaveExamples
{
    private static readonly string[] Kinds = [.. JourneyPictures.All.Select(renderer => renderer.Picture).Distinct(StringComparer.Ordinal)];

    private readonly CliHost host;
    private readonly Argument<string> map = new("MAP") { Description = "The map; - for standard input." };
    private readonly Option<string?> kind = new("--as") { Description = "The picture. Default: gap where the map has a baseline or --against is given, else map." };
    private readonly Option<string?> against = new("--against") { Description = "The map to compare with. Default: the baseline that the map names.", HelpName = "CURRENT" };
    private readonly Option<string?> persona = new("--persona") { Description = "Only the way of this persona: by id or name.", HelpName = "PERSONA" };
    private readonly Option<string?> lanes = new("--lanes") { Description = "The lanes to show, by name, with commas between them.", HelpName = "NAMES" };
    private readonly Option<string?> by = new("--by") { Description = "What the rows of a matrix, a flow or swimlanes stand for." };
    private readonly Option<string> theme = new("--theme") { Description = "The colours.", DefaultValueFactory = _ => "light" };
    private readonly Option<string?> paper = new("--paper") { Description = "The paper that the picture is for, with its sizes in millimetres." };
    private readonly Option<string> layout = new("--layout") { Description = "Whether a long map breaks into rows, or stays one strip for screens that scroll.", DefaultValueFactory = _ => "rows" };
    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write; its ending says the notation.", HelpName = "OUT", Required = true };
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    /// <summary>Creates the command.</summary>
    public RenderCommand(CliHost host)
        : base("render", "Draw a map: for the wall, for slides, for a pull request.")
    {
        this.host = host;
        Add(map);
        kind.TakeOneOf(Kinds);
        Add(kind);
        Add(against);
        Add(persona);
        Add(lanes);
        by.TakeOneOf(["channel", "stage", "team"]);
        Add(by);
        theme.TakeOneOf(["light", "dark"]);
        Add(theme);
        paper.TakeOneOf(["a3", "a4"]);
        Add(paper);
        layout.TakeOneOf(["rows", "strip"]);
        Add(layout);
        Add(output);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(map);
        this.RequireStandardInput(inputName, map);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey render current.journey.yaml -o map.svg", "the map as a picture"),
        ("journey render future.journey.yaml -o gap.svg", "what the plan changes against the baseline that the map names"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Drawn."),
        (ExitCode.Failed, "Not drawn: a wrong option, a missing file, a document with errors, a library, a notation or a picture that there is not."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var reader = new DocumentReader(workspace, host.Input);
        var given = parsed.GetRequiredValue(map);
        var (before, after) = parsed.GetValue(against) is { } other
            ? MapPair.Read(workspace, reader, [other, given], "a picture is of a map")
            : MapPair.Read(workspace, reader, [given], "a picture is of a map");
        var drawn = after ?? before;
        var request = new RenderRequest(drawn.Document.Map!)
        {
            Against = after is null ? null : before.Document.Map,
            Source = Path.GetFileName(drawn.File.Name),
            AgainstSource = after is null ? null : Path.GetFileName(before.File.Name),
            Persona = parsed.GetValue(persona) is { } name ? ElementChoice.Find(name, drawn.Document.Map!.Personas.Select(one => (one.Id.Value, one)), "persona", drawn.File.Name).Id : (Model.Id<Model.Persona>?)null,
            Lanes = parsed.GetValue(lanes)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            By = parsed.GetValue(by),
            Theme = parsed.GetValue(theme) == "dark" ? Theme.Dark : Theme.Light,
            Paper = parsed.GetValue(paper) switch { "a3" => Paper.A3, "a4" => Paper.A4, _ => (Paper?)null },
            Strip = parsed.GetValue(layout) == "strip",
        };
        var target = parsed.GetRequiredValue(output);
        var format = Path.GetExtension(target).TrimStart('.').ToLowerInvariant();
        var picture = parsed.GetValue(kind) ?? (after is null ? "map" : "gap");
        var renderer = JourneyPictures.Find(picture, format) ?? throw new Refusal(NoRenderer(target, picture));
        Write(workspace, target, Draw(renderer, request));
        return ExitCode.Done;
    }

    private static RenderedPicture Draw(IJourneyRenderer renderer, RenderRequest request)
    {
        try
        {
            return renderer.Render(request);
        }
        catch (ArgumentException fault)
        {
            throw new Refusal(fault.Message.Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal), fault);
        }
    }

    private static string NoRenderer(string target, string picture)
    {
        var endings = string.Join(" or ", JourneyPictures.All.Where(renderer => renderer.Picture == picture).Select(renderer => $".{renderer.Format}"));
        return target == OutputFile.StandardOutput
            ? $"`-` does not tell a notation; give a file that ends in {endings}"
            : $"`{target}` does not end in what the picture `{picture}` can be written as: {endings}";
    }

    // One page has the name that was asked for; several have a number before the ending.
    private void Write(Workspace workspace, string target, RenderedPicture picture)
    {
        for (var page = 0; page < picture.Pages.Count; page++)
        {
            var name = picture.Pages.Count == 1 ? target : $"{target[..^Path.GetExtension(target).Length]}-{page + 1}{Path.GetExtension(target)}";
            new OutputFile(host, workspace).Write(name, picture.Pages[page].Text, new PictureSort(picture.Pages[page].Text));
        }
    }
}
