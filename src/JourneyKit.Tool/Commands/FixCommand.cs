using System.CommandLine;
using System.Text;
using JourneyKit.Editing.Fixes;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output;
using JourneyKit.Tool.Output.Files;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Mends what people mistyped, where the remedy is known.</summary>
internal sealed class FixCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders (searched for *.journey.yaml, *.journey.yml and *.journey.json), patterns with * and **, or - for standard input, which is mended to standard output.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> unsafeToo = new("--unsafe") { Description = "Also make the likeliest change where something else may have been meant." };
    private readonly Option<bool> diff = new("--diff") { Description = "Write nothing; print what would change as a patch." };
    private readonly Option<bool> quiet = CommonOptions.Quiet("Print nothing but what went wrong, and the patch of --diff.");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public FixCommand(CliHost host, Screen screen)
        : base("fix", "Mend what was mistyped where the remedy is plain: `35 %`, `0,35`, dates, quotes, lists without brackets, misspelt keys and ids, tabs and dashes. All else stays as it is written.")
    {
        this.host = host;
        this.screen = screen;
        Add(paths);
        Add(unsafeToo);
        Add(diff);
        Add(quiet);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(paths);
        this.RequireStandardInput(inputName, paths);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey fix order.journey.yaml", "mend what has one remedy"),
        ("journey fix maps --diff", "show what would change in every map below a folder"),
        ("journey fix order.journey.yaml --unsafe", "take the likeliest remedy where there are doubts"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "No error is left."),
        (ExitCode.Found, "At least one error is left; each is told with its place."),
        (ExitCode.Failed, "Something could not be read or written."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var search = new InputSearch(workspace);
        Array.ForEach(parsed.GetRequiredValue(paths), search.Add);
        var run = new FixRun(host, parsed.GetValue(unsafeToo));
        run.Troubles.AddRange(search.Troubles);
        foreach (var file in search.Files)
        {
            run.Add(file);
        }

        if (parsed.GetValue(diff))
        {
            run.Files.ForEach(each => host.Output.Write(UnifiedDiff.Of(each.Change.Given, each.Change.Before, each.Change.After)));
        }
        else
        {
            FileChanges.Write([.. run.Files.Where(each => !each.File.IsStream).Select(each => each.Change)]);
            run.Files.Where(each => each.File.IsStream).ToList().ForEach(each => host.Output.Write(Encoding.UTF8.GetString(each.Change.After.Span)));
        }

        var isTold = !parsed.GetValue(diff) && !parsed.GetValue(quiet) && !run.Files.Exists(each => each.File.IsStream);
        Tell(isTold ? screen.Output(parsed) : null, screen.Error(parsed), run, search.Unreadable);
        return run.Troubles.Count + search.Unreadable.Count > 0 ? ExitCode.Failed
            : run.Files.Exists(each => FixRun.ErrorsIn(each.File, each.Result).Any()) ? ExitCode.Found
            : ExitCode.Done;
    }

    private static void Tell(Pen? output, Pen error, FixRun run, IEnumerable<Finding> unreadable)
    {
        foreach (var (file, _, result) in run.Files)
        {
            foreach (var fix in result.Applied)
            {
                output?.Line($"{VisibleText.OneLine(file.Name)}({fix.Fault.Span!.Value.Start}): {Shown(fix.Before)} is now {Shown(fix.After)}");
            }
        }

        foreach (var finding in run.Files.SelectMany(each => FixRun.ErrorsIn(each.File, each.Result)).Concat(unreadable))
        {
            FindingText.Write(error, finding);
            error.Line();
        }

        run.Troubles.ForEach(trouble => error.Line($"{ToolInfo.Name}: {VisibleText.OneLine(trouble)}"));
        if (run.Files.Count > 0)
        {
            output?.Line(Sum(run.Files.ConvertAll(each => each.Result), run.Files.Sum(each => FixRun.ErrorsIn(each.File, each.Result).Count())));
        }
    }

    private static string Sum(List<FixResult> results, int errors)
    {
        var (mended, offered) = (results.Sum(result => result.Applied.Count), results.Sum(result => result.LeftToUnsafe));
        return $"{Quantity.Of(results.Count, "file")}: {(mended == 0 ? "nothing" : Quantity.Of(mended, "fault"))} mended, {(errors == 0 ? "no error" : Quantity.Of(errors, "error"))} left"
            + (offered > 0 ? $"; {Figures.Number(offered)} more with --unsafe" : "");
    }

    private static string Shown(string text) => text.Length == 0 ? "nothing" : $"`{VisibleText.OneLine(text.Length > 60 ? text[..60] + "…" : text)}`";
}
