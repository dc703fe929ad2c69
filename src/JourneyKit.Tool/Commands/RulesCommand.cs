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

    public RulesCommand(CliHost host, Screen screen)
        : base("rules", "List the rules that maps are checked against.")
    {
        this.host = host;
        this.screen = screen;
        group.TakeOneOf([.. RuleGroup.All.Select(known => known.Name)]);
        Add(group);
        Add(format);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey rules", "all of them, group by group"),
        ("journey rules --group channels", "those about channels and transitions"),
        ("journey rules --format json", "the same for a program, with rationale and checklist numbers"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "A wrong option.")];

    private int Run(ParseResult parsed)
    {
        var chosen = parsed.GetValue(group);
        var rules = RuleSet.Default.Rules.Where(rule => chosen is null || RuleGroup.Of(rule.Descriptor.Id)?.Name == chosen).ToList();
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
