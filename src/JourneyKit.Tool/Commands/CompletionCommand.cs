using System.CommandLine;
using System.Reflection;

namespace JourneyKit.Tool.Commands;

/// <summary>Prints the script that makes a shell complete the command.</summary>
internal sealed class CompletionCommand : Command, IHaveExamples
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    // As the shell itself is called; its program is pwsh.
    private const string PowerShell = "powershell";

    private readonly CliHost host;
    private readonly Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand(CliHost host)
        : base("completion", "Print the script that makes a shell complete commands, options, their values and paths.")
    {
        this.host = host;
        shell.TakeOneOf(Shells, PowerShell);
        UsageErrors.RefuseOptionsAsNames(shell);
        Add(shell);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("source <(journey completion bash)", "in ~/.bashrc"),
        ("source <(journey completion zsh)", "in ~/.zshrc, after compinit"),
        ("journey completion fish > ~/.config/fish/completions/journey.fish", "once"),
        ("journey completion pwsh | Out-String | Invoke-Expression", "in $PROFILE"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done."), (ExitCode.Failed, "There is no script for this shell.")];

    private int Run(ParseResult parsed)
    {
        var asked = parsed.GetRequiredValue(shell);
        using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion.{(asked == PowerShell ? "pwsh" : asked)}")!);
        host.Output.Write(script.ReadToEnd());
        return ExitCode.Done;
    }
}
