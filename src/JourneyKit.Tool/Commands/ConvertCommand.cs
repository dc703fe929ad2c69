using System.CommandLine;
using JourneyKit.Documents;
using JourneyKit.Formats;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Writes a document in its canonical form, in either notation.</summary>
internal sealed class ConvertCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> input = new("IN") { Description = "The map or library; - for standard input." };
    private readonly Option<string?> output = CommonOptions.Output();
    private readonly Option<string?> to = TargetFormat.Option();
    private readonly Option<bool> flatten = new("--flatten") { Description = "Write what the map is with all that it extends and includes, instead of what its own file says." };
    private readonly Option<bool> replace = CommonOptions.Replace("OUT");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public ConvertCommand(CliHost host, Screen screen)
        : base("convert", "Write a map or library in canonical form, as YAML or JSON. Nothing is lost but comments.")
    {
        this.host = host;
        this.screen = screen;
        Add(input);
        Add(output);
        Add(to);
        Add(flatten);
        Add(replace);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(input);
        this.RequireStandardInput(inputName, input);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey convert map.journey.yaml", "print the map as JSON"),
        ("journey convert map.journey.yaml -o map.journey.json", "write it to a file"),
        ("journey convert map.journey.yaml --to yaml -o map.journey.yaml --replace", "put a file into canonical form (comments are lost)"),
        ("journey convert future.journey.yaml --to yaml --flatten", "print what a map is that says only what differs"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done."),
        (ExitCode.Failed, "Nothing was written: a wrong option, a missing or broken document, an unwritable file."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var read = new DocumentReader(workspace, host.Input).ReadOne(parsed.GetRequiredValue(input));
        var target = parsed.GetValue(output) is OutputFile.StandardOutput ? null : parsed.GetValue(output);
        var format = TargetFormat.Of(parsed.GetValue(to), target, read);
        if (BrokenInput.Report(screen.Error(parsed), read))
        {
            return ExitCode.Failed;
        }

        var text = parsed.GetValue(flatten) ? Flat(read.Document, format) : read.Document.Write(format);
        if (target is null)
        {
            host.Output.Write(text);
            return ExitCode.Done;
        }

        var path = workspace.Full(target);
        var isFile = new OutputFile(host, workspace).Write(target, text, new DocumentSort(read, [], host) { MayReplace = parsed.GetValue(replace) });
        if (isFile && Path.GetDirectoryName(path) != Path.GetDirectoryName(read.File.FullPath) && HasPaths(read.Document, parsed.GetValue(flatten)))
        {
            screen.Error(parsed).Line($"{ToolInfo.Name}: note: `{target}` is in another folder than `{read.File.Name}`; the paths in it were kept as they are written");
        }

        return ExitCode.Done;
    }

    private static string Flat(JourneyDocument document, JourneyFormat format)
        => document.Map is { } map ? JourneyWriter.Write(map, format) : JourneyWriter.Write(document.Library!, format);

    private static bool HasPaths(JourneyDocument document, bool isFlat) => document.Map?.Baseline is not null || (!isFlat && document.Sources.Count > 1);
}
