using System.CommandLine;
using System.CommandLine.Invocation;
using JourneyKit.Tool.Commands;
using JourneyKit.Wording;

namespace JourneyKit.Tool;

/// <summary>The command line from its arguments to its exit code. Whatever happens, the user gets sentences, never a stack trace.</summary>
internal static class Cli
{
    public static int Run(IReadOnlyList<string> args) => Run(args, CliHost.OfProcess());

    public static int Run(IReadOnlyList<string> args, CliHost host)
    {
        try
        {
            var exitCode = Invoke(args, host);
            host.Output.Flush();
            return exitCode;
        }
        catch (Refusal refusal)
        {
            return Fail(host, refusal.Message);
        }
        catch (Exception fault) when (fault is FileNotFoundException { FileName: { } assembly } && assembly.Contains("Version=", StringComparison.Ordinal))
        {
            return StartFault.Report(fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(host, FaultText.Of(fault));
        }
        catch (Exception fault)
        {
            return Fail(host, $"unexpected fault, which is a bug of {ToolInfo.Name}: {fault.GetType().Name}: {fault.Message}");
        }
    }

    private static int Invoke(IReadOnlyList<string> args, CliHost host)
    {
        // Without a replacer an argument that begins with @ is a name like any other.
        var parsed = JourneyCommands.Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Action is ParseErrorAction
            ? UsageErrors.Report(parsed, host.Error)
            : parsed.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Fail(CliHost host, string message)
    {
        try
        {
            host.Error.WriteLine($"{ToolInfo.Name}: {VisibleText.OneLine(message)}");
        }
        catch (FileNotFoundException fault)
        {
            return StartFault.Report(fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nobody listens; the exit code still says it.
        }

        return ExitCode.Failed;
    }
}
