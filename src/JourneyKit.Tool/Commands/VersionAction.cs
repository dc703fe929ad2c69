using System.CommandLine;
using System.CommandLine.Invocation;

namespace JourneyKit.Tool.Commands;

/// <summary>Says which version of the tool this is, also where another program hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"{ToolInfo.Name} {ToolInfo.Version}");
        return ExitCode.Done;
    }
}
