using System.CommandLine;
using System.Text;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output;
using JourneyKit.Tool.Output.Files;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Gives files the canonical layout, with every comment in its place.</summary>
internal sealed class FmtCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders (searched for *.journey.yaml, *.journey.yml and *.journey.json), patterns with * and **, or - for standard input, which is laid out to standard output.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> check = new("--check") { Description = "Write nothing; name the files that are laid out otherwise, and exit with 1 where there is one." };
    private readonly Option<bool> diff = new("--diff") { Description = "Write nothing; print what would change as a patch." };
    private readonly Option<bool> quiet = CommonOptions.Quiet("Print nothing but what went wrong, and the patch of --diff.");
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public FmtCommand(CliHost host, Screen screen)
        : base("fmt", "Lay maps and libraries out alike: keys in the order of the format, the same spacing, long lines broken. Comments stay, and so does what the file says.")
    {
        this.host = host;
        this.screen = screen;
        Add(paths);
        Add(check);
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
        ("journey fmt maps", "lay every map below a folder out"),
        ("journey fmt maps --check", "fail a build where one is laid out otherwise"),
        ("journey fmt order.journey.yaml --diff", "show what would change"),
        ("journey fmt - --stdin-filename order.journey.yaml < draft.yaml", "for editors: from standard input to standard output"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Everything is laid out."),
        (ExitCode.Found, "With --check: at least one file is laid out otherwise."),
        (ExitCode.Failed, "Something could not be laid out and was left as it is: a file with an anchor or a fault of syntax, a missing file, an unwritable one."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var search = new InputSearch(workspace);
        Array.ForEach(parsed.GetRequiredValue(paths), search.Add);
        var run = new FmtRun(host);
        run.Findings.AddRange(search.Unreadable);
        run.Troubles.AddRange(search.Troubles);
        foreach (var file in search.Files)
        {
            run.Add(file);
        }

        if (parsed.GetValue(diff))
        {
            run.Changes.ForEach(change => host.Output.Write(UnifiedDiff.Of(change.Given, change.Before, change.After)));
        }
        else if (!parsed.GetValue(check))
        {
            FileChanges.Write([.. run.Files]);
            run.Streams.ForEach(stream => host.Output.Write(Encoding.UTF8.GetString(stream.After.Span)));
        }

        if (!parsed.GetValue(diff) && !parsed.GetValue(quiet))
        {
            Tell(screen.Output(parsed), run, parsed.GetValue(check));
        }

        TellFaults(screen.Error(parsed), run);
        return run.Findings.Count + run.Troubles.Count > 0 ? ExitCode.Failed
            : parsed.GetValue(check) && run.Changes.Exists(change => !change.IsNone) ? ExitCode.Found
            : ExitCode.Done;
    }

    // Where standard output is the laid out text, nothing else goes there.
    private static void Tell(Pen pen, FmtRun run, bool isCheck)
    {
        if (run.Changes.Count == 0 || (run.Streams.Count > 0 && !isCheck))
        {
            return;
        }

        var changed = run.Changes.Where(change => !change.IsNone).ToList();
        changed.ForEach(change => pen.Line($"{VisibleText.OneLine(change.Given)} {(isCheck ? "is laid out otherwise" : "laid out")}"));
        pen.Line($"{Quantity.Of(run.Changes.Count, "file")}, {(changed.Count == 0 ? "nothing to lay out" : $"{Figures.Number(changed.Count)} {(isCheck ? "to lay out" : "changed")}")}");
    }

    private static void TellFaults(Pen pen, FmtRun run)
    {
        foreach (var finding in run.Findings)
        {
            FindingText.Write(pen, finding);
            pen.Line();
        }

        foreach (var trouble in run.Troubles)
        {
            pen.Line($"{ToolInfo.Name}: {VisibleText.OneLine(trouble)}");
        }
    }
}
