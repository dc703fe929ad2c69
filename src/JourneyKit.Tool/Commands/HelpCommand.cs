using System.CommandLine;

namespace JourneyKit.Tool.Commands;

/// <summary>Prints the help of the tool or of one command: what <c>--help</c> prints.</summary>
internal sealed class HelpCommand : Command, IHaveExamples
{
    private readonly Argument<string?> about = new("COMMAND") { Description = "The command; the tool as a whole where it is missing.", Arity = ArgumentArity.ZeroOrOne };

    public HelpCommand()
        : base("help", "Print the help of the tool or of one command.")
    {
        about.CompletionSources.Add(_ => Names);
        UsageErrors.RefuseOptionsAsNames(about);
        about.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !name.StartsWith('-') && !Names.Contains(name, StringComparer.Ordinal))
            {
                result.AddError($"there is no command `{name}`{Shared.NearName.Question(name, Names)}");
            }
        });
        Add(about);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } = [("journey help", "what the tool can do"), ("journey help check", "the options of one command, with examples and exit codes")];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "There is no such command.")];

    private RootCommand Root => Parents.OfType<RootCommand>().Single();

    private IEnumerable<string> Names => Root.Subcommands.Select(command => command.Name);

    private int Run(ParseResult parsed)
    {
        string[] args = parsed.GetValue(about) is { } name ? [name, "--help"] : ["--help"];
        return Root.Parse(args).Invoke(parsed.InvocationConfiguration);
    }
}
