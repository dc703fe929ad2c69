using System.CommandLine;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Companions;

namespace JourneyKit.Tool.Commands;

/// <summary>Shows maps in a browser while they are written. The server stands in a program of its own, so that this one stays small.</summary>
internal sealed class PreviewCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string> path = new("PATH") { Description = "The map, or a folder of maps." };
    private readonly Option<string?> editor = new("--editor") { Description = "The address that opens a place in your editor, with {path}, {line} and {column} in it. Default: that of Visual Studio Code, vscode://file{path}:{line}:{column}.", HelpName = "ADDRESS" };
    private readonly Option<string> theme = new("--theme") { Description = "The colours; light ones follow what the browser prefers.", DefaultValueFactory = _ => "light" };
    private readonly Option<string?> root = new("--root") { Description = "The folder that nothing that is read may lie out of. Default: the current directory where the map lies below it, else the map's own folder.", HelpName = "DIR" };

    /// <summary>Creates the command.</summary>
    public PreviewCommand(CliHost host)
        : base("preview", "Show maps in a browser while you write them: picture and findings, anew with every save.")
    {
        this.host = host;
        Add(path);
        Add(editor);
        theme.TakeOneOf(["light", "dark"]);
        Add(theme);
        Add(root);
        UsageErrors.RefuseOptionsAsNames(path);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey preview current.journey.yaml", "show a map; the address is printed"),
        ("journey preview maps --editor 'idea://open?file={path}&line={line}'", "show the maps of a folder; clicks open another editor"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Stopped."),
        (ExitCode.Failed, "Not shown: a wrong option, a missing file, or `journey-preview` is not installed."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, null, null);
        var given = parsed.GetRequiredValue(path);
        if (InputFile.MeansStandardInput(given))
        {
            throw new Refusal("a preview follows a file; standard input is none");
        }

        if (!Path.Exists(workspace.Full(given)))
        {
            throw new Refusal(MissingFile.Message(given, workspace));
        }

        string[] arguments =
        [
            given, "--theme", parsed.GetRequiredValue(theme),
            .. parsed.GetValue(editor) is { } address ? new[] { "--editor", address } : [],
            .. parsed.GetValue(root) is { } folder ? new[] { "--root", folder } : [],
        ];
        return Companion.Find(host, "preview", "JourneyKit.Preview").Run(host, arguments);
    }
}
