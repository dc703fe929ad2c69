using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace JourneyKit.Tool.Commands;

/// <summary>The commands, in the order in which the help lists them.</summary>
internal static class JourneyCommands
{
    public static RootCommand Create(CliHost host)
    {
        var screen = new Screen(host);
        var root = new RootCommand("Checks, computes, compares and converts customer-journey maps kept as YAML or JSON.")
        {
            new CheckCommand(host, screen),
            new CoachCommand(host, screen),
            new FlowCommand(host, screen),
            new InsightsCommand(host, screen),
            new DiffCommand(host, screen),
            new LogCommand(host, screen),
            new ReviewCommand(host, screen),
            new GapsCommand(host, screen),
            new PlanCommand(host, screen),
            new RenderCommand(host, screen),
            new PreviewCommand(host),
            new ReportCommand(host),
            new SetCommand(host),
            new RenameCommand(host, screen),
            new FmtCommand(host, screen),
            new FixCommand(host, screen),
            new ConvertCommand(host),
            new ImportResponsesCommand(host, screen),
            new GitCommand(host),
            new RulesCommand(host, screen),
            new ExplainCommand(host, screen),
            new SchemaCommand(host),
            new CompletionCommand(host),
            new HelpCommand(),
            screen.ColorOption,
        };
        root.HelpName = ToolInfo.Name;
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(host);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Aliases.Add("-v");
        version.Action = new VersionAction();
        var suggest = root.Directives.OfType<SuggestDirective>().Single();
        suggest.Action = new SuggestAction(root, suggest);
        return root;
    }
}
