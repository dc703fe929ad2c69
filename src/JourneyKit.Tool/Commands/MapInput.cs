using System.CommandLine;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>One map to read and the form in which to print what is found in it.</summary>
internal sealed class MapInput
{
    private readonly Argument<string> map = new("MAP") { Description = "The map, of any state; - for standard input." };
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    /// <summary>Adds the options behind those that the command has already.</summary>
    public MapInput(Command command)
    {
        command.Add(map);
        command.Add(Format);
        command.Add(root);
        command.Add(inputName);
        UsageErrors.RefuseOptionsAsNames(map);
        command.RequireStandardInput(inputName, map);
    }

    public Option<string> Format { get; } = CommonOptions.Format(hasMarkdown: true);

    public Workspace Workspace(ParseResult parsed, CliHost host) => new(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));

    public ReadInput Read(ParseResult parsed, CliHost host) => new DocumentReader(Workspace(parsed, host), host).ReadOne(parsed.GetRequiredValue(map));
}
