using System.CommandLine;
using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Prints a map as git compares it line by line.</summary>
internal sealed class GitTextconvCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string> file = new("FILE") { Description = "The map or library." };

    public GitTextconvCommand(CliHost host)
        : base("textconv", "Print a map or library as git compares it line by line: the same whatever its layout, shorthands, comments and notation.")
    {
        this.host = host;
        Add(file);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } = [("journey git textconv order.journey.yaml", "what git log -p compares, once `journey git install` has been run")];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } = [(ExitCode.Done, "Done; a file with errors is printed as it is."), (ExitCode.Failed, "There is no such file.")];

    private int Run(ParseResult parsed)
    {
        var given = parsed.GetRequiredValue(file);
        var workspace = new Workspace(host.CurrentDirectory, null, null);
        host.Output.Write(MapText.Of(File.ReadAllBytes(workspace.RealPathOf(given)), given));
        return ExitCode.Done;
    }
}
