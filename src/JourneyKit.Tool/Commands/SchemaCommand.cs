using System.CommandLine;
using JourneyKit.Schema.Description;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output;

namespace JourneyKit.Tool.Commands;

/// <summary>Prints the JSON Schema of journey documents.</summary>
internal sealed class SchemaCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Option<string?> output = CommonOptions.Output();

    public SchemaCommand(CliHost host)
        : base("schema", "Print the JSON Schema of journey documents, for editors that complete and check while you type.")
    {
        this.host = host;
        Add(output);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey schema -o journey.schema.json", "keep the schema beside the maps"),
        ("# yaml-language-server: $schema=journey.schema.json", "as the first line of a map: editors with a YAML language server use it"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "A wrong option, or a file that cannot be written.")];

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(output) is { } file and not InputFile.StandardInput)
        {
            OutputFile.Write(new Workspace(host.CurrentDirectory, null, null).Full(file), file, JourneyJsonSchema.Text);
        }
        else
        {
            host.Output.Write(JourneyJsonSchema.Text);
        }

        return ExitCode.Done;
    }
}
