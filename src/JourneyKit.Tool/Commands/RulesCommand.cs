using System.CommandLine;
using JourneyKit.Reports.Rules;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>Lists the rules.</summary>
internal sealed class RulesCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Option<string> format = CommonOptions.Format();
    private readonly Option<string?> group = new("--group") { Description = "Only the rules of a group." };
    private readonly Option<bool> test = new("--test") { Description = "Run the checks of the configuration on their examples instead: does each find what it says?" };
    private readonly ConfigurationOptions configuration;

    public RulesCommand(CliHost host, Screen screen)
        : base("rules", "List the rules that maps are checked against.")
    {
        this.host = host;
        this.screen = screen;
        group.TakeOneOf([.. RuleGroup.All.Select(known => known.Name)]);
        Add(group);
        Add(test);
        this.RefuseFormatWith(test, format, "text, and the exit code says whether all is right");
        configuration = new ConfigurationOptions(this);
        Add(format);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey rules", "all of them, group by group"),
        ("journey rules --group channels", "those about channels and transitions"),
        ("journey rules --test", "run the checks of .journeykit.yaml on their own examples"),
        ("journey rules --format json", "the same for a program, with rationale and checklist numbers"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done; with --test, every example does what is said of it."), (ExitCode.Found, "With --test, at least one does not."), (ExitCode.Failed, "A wrong option, or a configuration with errors.")];

    private int Run(ParseResult parsed)
    {
        var (found, read, workspace) = configuration.Find(parsed, host);
        BrokenInput.Refuse(read.Faults);
        if (parsed.GetValue(test))
        {
            return CheckTest.Run(screen.Output(parsed), found, workspace);
        }

        var chosen = parsed.GetValue(group);
        var rules = found.Rules.Rules.Where(rule => chosen is null || RuleGroup.Of(rule.Descriptor.Id)?.Name == chosen).ToList();
        if (parsed.GetValue(format) == CommonOptions.Json)
        {
            JsonRuleList.Write(host.Output, rules);
        }
        else
        {
            TextRuleList.Write(screen.Output(parsed), rules);
        }

        return ExitCode.Done;
    }
}
