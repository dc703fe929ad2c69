using System.CommandLine;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Writes a document in its canonical form, in either notation.</summary>
internal sealed class ConvertCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string> input = new("IN") { Description = "The map or library; - for standard input." };
    private readonly Option<string?> target = CommonOptions.Output();
    private readonly Option<string?> to = TargetFormat.Option();
    private readonly Option<bool> flatten = new("--flatten") { Description = "Write what the map is with all that it extends and includes, instead of what its own file says." };
    private readonly Option<bool> replace = CommonOptions.Replace("OUT");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public ConvertCommand(CliHost host)
        : base("convert", "Write a map or library in canonical form, as YAML or JSON. Nothing is lost but comments.")
    {
        this.host = host;
        Add(input);
        Add(target);
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
        var read = new DocumentReader(workspace, host).ReadOne(parsed.GetRequiredValue(input));
        var given = parsed.GetValue(target) is OutputFile.StandardOutput ? null : parsed.GetValue(target);
        var format = TargetFormat.Of(parsed.GetValue(to), given, read);
        BrokenInput.RefuseUnreadable(read);
        var output = new OutputFile(host, workspace);
        var text = new MovedDocument(workspace, read, given is not null && output.IsFile(given) ? given : null).Write(format, parsed.GetValue(flatten));
        output.Write(given ?? OutputFile.StandardOutput, text, new DocumentSort(read, [], host) { MayReplace = parsed.GetValue(replace) });
        return ExitCode.Done;
    }
}
