using System.CommandLine;
using System.CommandLine.Invocation;
using JourneyKit.Tool.Commands;

namespace JourneyKit.Tool;

/// <summary>The command line from its arguments to its exit code. Whatever happens, the user gets sentences, never a stack trace.</summary>
internal static class Cli
{
    public static int Run(IReadOnlyList<string> args) => Run(args, CliHost.OfProcess());

    public static int Run(IReadOnlyList<string> args, CliHost host)
    {
        ParseResult? parsed = null;
        try
        {
            // Without a replacer an argument that begins with @ is a name like any other.
            parsed = JourneyCommands.Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var exitCode = Invoke(parsed, host);
            host.Output.Flush();
            return exitCode;
        }
        catch (Refusal refusal)
        {
            return Fail(host, parsed, refusal);
        }
        catch (Exception fault) when (fault is FileNotFoundException { FileName: { } assembly } && assembly.Contains("Version=", StringComparison.Ordinal))
        {
            return StartFault.Report(fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail(host, parsed, new Refusal(FaultText.Of(fault)) { IsTextOnly = true });
        }
        catch (Exception fault)
        {
            return Fail(host, parsed, new Refusal($"unexpected fault, which is a bug of {ToolInfo.Name}: {fault.GetType().Name}: {fault.Message}") { IsTextOnly = true });
        }
        finally
        {
            host.Git.Dispose();
        }
    }

    private static int Invoke(ParseResult parsed, CliHost host)
        => parsed.Action is ParseErrorAction
            ? UsageErrors.Report(parsed, host.Error)
            : parsed.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });

    private static int Fail(CliHost host, ParseResult? parsed, Refusal refusal)
    {
        try
        {
            FailureReport.Write(host, parsed, refusal);
        }
        catch (FileNotFoundException fault)
        {
            return StartFault.Report(fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or Refusal)
        {
            // Nobody listens; the exit code still says it.
        }

        return ExitCode.Failed;
    }
}
