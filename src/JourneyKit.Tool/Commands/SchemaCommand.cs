using System.CommandLine;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Prints the JSON Schema of journey documents.</summary>
internal sealed class SchemaCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private const string Documents = "documents";
    private readonly Argument<string> subject = new("WHAT")
    {
        Description = $"{Documents}: maps and libraries, in either notation; else what the command of that name prints with `--format json`, and failure what any prints that cannot do its job.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => Documents,
    };

    private readonly Option<string?> output = CommonOptions.Output();

    public SchemaCommand(CliHost host)
        : base("schema", "Print the JSON Schema of journey documents, for editors that complete and check while you type; or that of what a command prints.")
    {
        this.host = host;
        subject.TakeOneOf([Documents, .. ReportSchemas.Kinds]);
        UsageErrors.RefuseOptionsAsNames(subject);
        Add(subject);
        Add(output);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey schema -o journey.schema.json", "keep the schema beside the maps"),
        ("journey schema check", "what a program that reads the findings of check can rely on"),
        ("# yaml-language-server: $schema=journey.schema.json", "as the first line of a map: editors with a YAML language server use it"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "A wrong option, or a file that cannot be written.")];

    private int Run(ParseResult parsed)
    {
        var text = parsed.GetRequiredValue(subject) is var asked && asked == Documents ? JourneyJsonSchema.Text : ReportSchemas.Of(asked);
        new OutputFile(host, new Workspace(host.CurrentDirectory, null, null)).Write(parsed.GetValue(output) ?? OutputFile.StandardOutput, text, new SchemaSort(text));
        return ExitCode.Done;
    }
}
