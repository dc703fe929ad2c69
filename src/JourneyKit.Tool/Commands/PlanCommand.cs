using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using JourneyKit.Insights.Plan;
using JourneyKit.Reports;
using JourneyKit.Reports.Plan;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Says which initiatives bring most for the money there is, or drafts a plan.</summary>
internal sealed class PlanCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string[]> maps = new("MAP")
    {
        Description = "The current map, then the future map if there is one; or the future map alone, which names the current one as its baseline; - for standard input.",
        Arity = new ArgumentArity(1, 2),
    };

    private readonly Option<string?> budget = new("--budget") { Description = "What may be spent on what is not done yet, in the map's currency. Default: the map's budget.", HelpName = "MONEY" };
    private readonly Option<string> format = CommonOptions.Format(hasMarkdown: true);
    private readonly Option<string?> explain = new("--explain") { Description = "Only this line: where each of its numbers comes from.", HelpName = "ID" };
    private readonly Option<bool> draft = new("--draft") { Description = "Write a future map instead: it extends the current one, with a proposed initiative for each accepted opportunity and each severe pain point that nobody works on." };
    private readonly Option<string?> target = CommonOptions.Output();
    private readonly Option<bool> force = new("--force") { Description = "Let --draft take the place of a file that is there." };
    private readonly Option<string?> root = CommonOptions.Root();
    private readonly Option<string?> inputName = CommonOptions.StandardInputName();

    public PlanCommand(CliHost host, Screen screen)
        : base("plan", "Say what each initiative brings and costs, which to do within a budget, and what came of what was promised; or draft a plan.")
    {
        this.host = host;
        this.screen = screen;
        Add(maps);
        Add(budget);
        Add(format);
        Add(explain);
        Add(draft);
        Add(target);
        Add(force);
        Add(root);
        Add(inputName);
        UsageErrors.RefuseOptionsAsNames(maps);
        this.RefuseFormatWith(explain, format, "text about one line; the json report has all numbers");
        this.RefuseFormatWith(draft, format, "a map; its notation is by the name of --output");
        this.RequireStandardInput(inputName, maps);
        Validators.Add(RefuseMixture);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey plan future.journey.yaml --budget 100000", "what to do with the money, against the baseline that the map names"),
        ("journey plan current.journey.yaml", "by the pain points of one map, within its own budget"),
        ("journey plan future.journey.yaml --explain worth:new-checkout", "what one initiative brings, and where that comes from"),
        ("journey plan current.journey.yaml --draft -o future.journey.yaml", "a first plan to work on"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done; where nothing can be chosen, that is said."),
        (ExitCode.Failed, "Not done: a wrong option, a missing file, a document with errors, a library, maps of different journeys, a file that would be written over."),
    ];

    private void RefuseMixture(CommandResult result)
    {
        var isDraft = result.GetResult(draft) is { Implicit: false };
        foreach (var option in isDraft ? new Option[] { budget, explain } : [target, force])
        {
            if (result.GetResult(option) is { Implicit: false })
            {
                result.AddError(isDraft ? $"`--draft` writes a map, and `{option.Name}` asks for something else" : $"`{option.Name}` goes with `--draft`");
            }
        }

        if (isDraft && result.GetResult(maps)?.Tokens.Count > 1)
        {
            result.AddError("`--draft` takes the current map alone");
        }
    }

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), parsed.GetValue(inputName));
        var reader = new DocumentReader(workspace, host);
        var names = parsed.GetRequiredValue(maps);
        if (parsed.GetValue(draft))
        {
            new PlanDraftFile(host, workspace) { MayReplace = parsed.GetValue(force) }.Write(reader.ReadOne(names[0]), parsed.GetValue(target));
            return ExitCode.Done;
        }

        var money = Budget(parsed.GetValue(budget));
        var (before, after) = MapPair.Read(workspace, reader, names, "a plan is a map's");
        var result = new PlanResult(JourneyPlan.Of(before.Document.Map!, after?.Document.Map, money), before.Named, after?.Named);
        if (parsed.GetValue(explain) is { } id)
        {
            var item = result.Items.FirstOrDefault(one => one.Id == id) ?? throw new Refusal($"there is nothing `{id}` in the plan{NearName.Question(id, result.Items.Select(one => one.Id))}");
            PlanExplanation.Write(screen.Output(parsed), result, item);
            return ExitCode.Done;
        }

        ReportWriter.Write(screen.Target(parsed, format), result);
        return ExitCode.Done;
    }

    private static decimal? Budget(string? given) => given is null ? null
        : decimal.TryParse(given, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var money) && money >= 0 ? money
        : given.All(char.IsAsciiDigit) && given.Length > 0 ? throw new Refusal($"`--budget {given}` is more money than can be counted: write a smaller sum, such as 100000")
        : throw new Refusal($"`--budget {given}` is no sum of money: write digits alone, such as 100000 or 2500.50");
}
