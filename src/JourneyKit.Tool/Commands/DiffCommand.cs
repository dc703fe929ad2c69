using System.CommandLine;
using JourneyKit.Documents;
using JourneyKit.Gaps.Changes;
using JourneyKit.Model;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Diff;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what differs between two maps or two libraries, by value and not by line.</summary>
internal sealed class DiffCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> before = new("A") { Description = "The first map or library; - for standard input." };
    private readonly Argument<string> after = new("B") { Description = "The second one; - for standard input." };
    private readonly Option<string> format = CommonOptions.Format();
    private readonly Option<bool> exitCode = new("--exit-code") { Description = "Exit with 1 when there are differences." };
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public DiffCommand(CliHost host, Screen screen)
        : base("diff", "Compare two maps or two libraries: elements by id, values by value. Order (but of stages), shorthands and layout make no difference.")
    {
        this.host = host;
        this.screen = screen;
        Add(before);
        Add(after);
        Add(format);
        Add(exitCode);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(before);
        UsageErrors.RefuseOptionsAsNames(after);
        this.RequireStandardInput(inputName, before, after);
        Validators.Add(result =>
        {
            if (new[] { before, after }.All(side => result.GetResult(side) is { Tokens: [{ Value: InputFile.StandardInput }] }))
            {
                result.AddError("only one of the two can be read from standard input");
            }
        });
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey diff current.journey.yaml future.journey.yaml", "what changes from today to tomorrow"),
        ("git show HEAD:order.journey.yaml | journey diff - order.journey.yaml --exit-code", "what changed since the last commit, and whether anything did"),
        ("journey diff current.journey.yaml future.journey.yaml --format json", "the same for a program, with every value whole"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Compared."),
        (ExitCode.Found, "With --exit-code: there are differences."),
        (ExitCode.Failed, "Not compared: a wrong option, a missing file, a document with errors, a map against a library."),
    ];

    private int Run(ParseResult parsed)
    {
        var reader = new DocumentReader(new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName)), host.Input);
        var first = reader.ReadOne(parsed.GetRequiredValue(before));
        var second = reader.ReadOne(parsed.GetRequiredValue(after));
        if (BrokenInput.Report(screen.Error(parsed), first, second))
        {
            return ExitCode.Failed;
        }

        var result = new DiffResult(first, second, Compare(first, second));
        Report(parsed).Write(result);
        return parsed.GetValue(exitCode) && result.Changes.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private static IReadOnlyList<Change> Compare(ReadInput first, ReadInput second) => (first.Document, second.Document) switch
    {
        ({ Map: { } a }, { Map: { } b }) => JourneyComparison.Compare(a, b),
        ({ Library: { } a }, { Library: { } b }) => JourneyComparison.Compare(a, b),
        _ => throw new Refusal($"`{first.File.Name}` is a {Word(first.Document)} and `{second.File.Name}` a {Word(second.Document)}; only like can be compared with like"),
    };

    private static string Word(JourneyDocument document) => document.Map is null ? "library" : "map";

    private IDiffReport Report(ParseResult parsed)
        => parsed.GetValue(format) == CommonOptions.Json ? new JsonDiffReport(host.Output) : new TextDiffReport(screen.Output(parsed));
}
