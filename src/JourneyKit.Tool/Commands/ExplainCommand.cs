using System.CommandLine;
using JourneyKit.Diagnostics;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Reference;
using JourneyKit.Reports.Text;
using JourneyKit.Validation;
using JourneyKit.Validation.Advice;
using JourneyKit.Validation.Reference;

namespace JourneyKit.Tool.Commands;

/// <summary>Prints what there is to say about one kind of finding.</summary>
internal sealed class ExplainCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> finding = new("ID") { Description = "The id or name of a rule or of a fault of documents, the name of a kind of gap, or a kind of stage or type of touchpoint.", HelpName = "ID" };

    private readonly ConfigurationOptions configuration;

    public ExplainCommand(CliHost host, Screen screen)
        : base("explain", "Explain a finding or a kind of gap: why it matters, and examples; or list the advice for a kind of stage or type of touchpoint.")
    {
        this.host = host;
        this.screen = screen;
        finding.CompletionSources.Add(context => Known(RulesAt(context.ParseResult)));
        Add(finding);
        configuration = new ConfigurationOptions(this);
        UsageErrors.RefuseOptionsAsNames(finding);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey explain JK2003", "by id"),
        ("journey explain emotion-below-target", "a kind of gap"),
        ("journey explain contradicting-facts", "by name"),
        ("journey explain awareness", "the advice for stages of this kind"),
        ("journey explain newsletter", "the advice for touchpoints of this type"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "There is no such rule, fault or kind of gap, and no advice for it.")];

    private int Run(ParseResult parsed)
    {
        var asked = parsed.GetRequiredValue(finding);
        var rules = configuration.Find(parsed, host).Found.Rules;
        WritePage(screen.Output(parsed), Find(asked, rules) ?? throw new Refusal($"there is no rule, fault, kind of gap or advice `{asked}`{NearName.Question(asked, Known(rules))}; `{ToolInfo.Name} rules` lists the rules"));
        return ExitCode.Done;
    }

    // Where the configuration cannot be used, the rules of every map are known all the same.
    private RuleSet RulesAt(ParseResult parsed)
    {
        try
        {
            return configuration.Find(parsed, host).Found.Rules;
        }
        catch (Refusal)
        {
            return RuleSet.Default;
        }
    }

    // Examples stay as they are: they can be copied.
    private static void WritePage(Pen pen, string page)
    {
        var isExample = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            _ = isExample || isFence ? pen.Whole(line) : pen.Mark().Line(line);
            isExample ^= isFence;
        }
    }

    private static IEnumerable<string> Known(RuleSet rules) => DocumentFaults.All.Concat(rules.Rules.Select(rule => rule.Descriptor)).Append(NotSaidYet.Descriptor).SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name }).Concat(GapKind.All.Select(kind => kind.Name)).Concat(AdvicePacks.Subjects).Concat(AdvicePacks.All.Select(advice => advice.Name));

    // Some rules and kinds of gap have one name: then both are asked for.
    private static string? Find(string asked, RuleSet rules) => (Diagnostic(asked, rules), KindOfGap(asked)) switch
    {
        ({ } diagnostic, { } gap) => $"{diagnostic}\nA kind of gap has the same name:\n\n{gap}",
        var (diagnostic, gap) => diagnostic ?? gap ?? AdvicePage.Write(asked),
    };

    private static string? Diagnostic(string asked, RuleSet rules)
        => rules.Find(asked) is { } rule ? RulePage.Write(rule)
            : DocumentFaults.All.FirstOrDefault(fault => IsNamed(fault, asked)) is { } document ? RulePage.Write(document)
            : IsNamed(NotSaidYet.Descriptor, asked) ? NotSaidYet.Page(rules)
            : null;

    private static string? KindOfGap(string asked)
        => GapKind.All.FirstOrDefault(kind => string.Equals(kind.Name, asked, StringComparison.OrdinalIgnoreCase)) is { } gap ? GapKindPage.Write(gap) : null;

    private static bool IsNamed(DiagnosticDescriptor fault, string asked)
        => string.Equals(fault.Id, asked, StringComparison.OrdinalIgnoreCase) || string.Equals(fault.Name, asked, StringComparison.OrdinalIgnoreCase);
}
