using System.CommandLine;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Commands;
using JourneyKit.Wording;

namespace JourneyKit.Tool;

/// <summary>Says why a command could not do its job: a sentence on standard error, and with <c>--format json</c> an object on standard output, too.</summary>
internal static class FailureReport
{
    public static void Write(CliHost host, ParseResult? parsed, Refusal refusal)
    {
        var pen = new Pen(host.Error, parsed is not null && ColorChoice.IsOn(parsed, host), TextWidth.Of(host, host.IsErrorTerminal));
        foreach (var finding in refusal.Findings)
        {
            FindingText.Write(pen, finding);
            pen.Line();
        }

        pen.Line($"{ToolInfo.Name}: {VisibleText.OneLine(refusal.Message)}");
        if (!refusal.IsTextOnly)
        {
            WriteJson(host, parsed, refusal);
        }
    }

    /// <summary>Writes the object alone, where the command line asks for JSON.</summary>
    public static void WriteJson(CliHost host, ParseResult? parsed, Refusal refusal)
    {
        if (parsed is null || !CommonOptions.IsJson(parsed) || CommonOptions.IsQuiet(parsed))
        {
            return;
        }

        new JsonFailureReport(host.Output).Write(refusal.Message, refusal.Path, refusal.Findings);
        host.Output.Flush();
    }
}
