using System.CommandLine;
using JourneyKit.Changes;
using JourneyKit.Reports;
using JourneyKit.Reports.Diff;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Says what differs between two maps or two libraries, by value and not by line.</summary>
internal sealed class DiffCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> before = new("A") { Description = "The first map or library; - for standard input." };
    private readonly Argument<string> after = new("B") { Description = "The second one; - for standard input." };
    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);
    private readonly Option<string> match = MatchChoice.Option();
    private readonly Option<string?> overlay = new("--overlay") { Description = "Also write B as a document that extends A and says only what differs.", HelpName = "OUT" };
    private readonly Option<bool> replace = CommonOptions.Replace("--overlay");
    private readonly Option<bool> exitCode = new("--exit-code") { Description = "Exit with 1 when there are differences." };
    private readonly Option<bool> quiet = CommonOptions.Quiet("Print nothing; exit with 1 when there are differences.");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public DiffCommand(CliHost host, Screen screen)
        : base("diff", "Compare two maps or two libraries: elements by id and by what B says it replaces, values by value. Order (but of stages), shorthands and layout make no difference.")
    {
        this.host = host;
        this.screen = screen;
        Add(before);
        Add(after);
        Add(format);
        Add(match);
        Add(overlay);
        Add(replace);
        Add(exitCode);
        Add(quiet);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(before);
        UsageErrors.RefuseOptionsAsNames(after);
        this.RequireStandardInput(inputName, before, after);
        Validators.Add(result =>
        {
            if (new[] { before, after }.All(side => result.GetResult(side) is { Tokens: [{ Value: var name }] } && InputFile.MeansStandardInput(name)))
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
        ("journey diff current.journey.yaml future.journey.yaml --match suggest", "the same, with guesses at what was renamed, and the lines that would declare it"),
        ("journey diff current.journey.yaml future.journey.yaml --overlay future.journey.yaml --replace", "make the future map say only what differs"),
        ("journey diff current.journey.yaml future.journey.yaml --format json", "the same for a program, with every value whole"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Compared."),
        (ExitCode.Found, "With --exit-code: there are differences."),
        (ExitCode.Failed, "Not done: a wrong option, a missing or broken document, a map against a library, no overlay."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var reader = new DocumentReader(workspace, host.Input);
        var first = reader.ReadOne(parsed.GetRequiredValue(before));
        var second = reader.ReadOne(parsed.GetRequiredValue(after));
        BrokenInput.Refuse(first, second);
        var result = Compare(first, second, MatchChoice.Of(parsed.GetRequiredValue(match)));
        if (parsed.GetValue(overlay) is { } target)
        {
            new OverlayFile(host, workspace, first, second) { MayReplace = parsed.GetValue(replace) }.Write(target);
        }

        if (!parsed.GetValue(quiet))
        {
            ReportWriter.Write(screen.Target(parsed, format), result);
        }

        return (parsed.GetValue(exitCode) || parsed.GetValue(quiet)) && result.Changes.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private static DiffResult Compare(ReadInput first, ReadInput second, MatchMode mode) => (first.Document, second.Document) switch
    {
        ({ Map: { } a }, { Map: { } b }) => DiffResult.Of(first.Named, second.Named, JourneyComparison.Compare(a, b, mode)),
        ({ Library: { } a }, { Library: { } b }) => new DiffResult(first.Named, second.Named, JourneyComparison.Compare(a, b), null),
        _ => throw new Refusal($"`{first.File.Name}` is a {Word(first.Document)} and `{second.File.Name}` a {Word(second.Document)}; only like can be compared with like"),
    };

    private static string Word(JourneyDocument document) => document.Map is null ? "library" : "map";
}
