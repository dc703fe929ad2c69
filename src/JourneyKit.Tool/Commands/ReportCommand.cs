using System.CommandLine;
using JourneyKit.Reports;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Writes the report for stakeholders.</summary>
internal sealed class ReportCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string[]> maps = new("MAP")
    {
        Description = "The current map, then the future map if there is one; or the future map alone, which names the current one as its baseline; - for standard input.",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly Option<string> audience = AudienceChoice.Option();
    private readonly Option<string?> target = CommonOptions.Output();
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public ReportCommand(CliHost host)
        : base("report", "Write the report for stakeholders as Markdown: objectives and method, the journey stage by stage, what is proposed, and what is not known yet.")
    {
        this.host = host;
        Add(maps);
        Add(audience);
        Add(target);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(maps);
        this.RequireStandardInput(inputName, maps);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey report current.journey.yaml -o report.md", "what is known of one map, to hand on"),
        ("journey report future.journey.yaml --for leadership", "in short, with what the plan changes against the baseline that the map names"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done; what is not known is said."),
        (ExitCode.Failed, "Not done: a wrong option, a missing file, a document with errors, a library, maps of different journeys, a file that would be written over."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var (before, after) = MapPair.Read(workspace, new DocumentReader(workspace, host), parsed.GetRequiredValue(maps), "a report is of a map");
        var subject = StakeholderSubject.Of(before.Named, before.Document.Map!, after?.Named, after?.Document.Map, parsed.GetValue(audience) == AudienceChoice.Leadership);
        using var text = new StringWriter { NewLine = "\n" };
        ReportWriter.Write(text, subject);
        var report = text.ToString();
        new OutputFile(host, workspace).Write(parsed.GetValue(target) ?? OutputFile.StandardOutput, report, new ReportSort(report));
        return ExitCode.Done;
    }
}
