using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using JourneyKit.Reports.Text;

namespace JourneyKit.Tool.Commands;

/// <summary>The help of a command, then its examples and exit codes.</summary>
/// <param name="host">The process: how wide its text is.</param>
internal sealed class HelpWithExamples(CliHost host) : SynchronousCommandLineAction
{
    private const int Widest = 100;

    private static readonly (string Line, string Meaning)[] General =
    [
        ("journey check maps", "check every map below a folder"),
        ("journey diff current.journey.yaml future.journey.yaml", "what changes from today to tomorrow"),
        ("journey convert map.journey.yaml -o map.journey.json", "the same map in the other notation"),
    ];

    private static readonly (int Code, string Meaning)[] GeneralExitCodes =
    [
        (ExitCode.Done, "Done."),
        (ExitCode.Found, "Something was found that the command was asked to fail on."),
        (ExitCode.Failed, "The command could not do its job."),
    ];

    private readonly int width = Math.Min(Widest, TextWidth.Of(host, host.IsOutputTerminal) ?? Widest);

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = new HelpAction { MaxWidth = width }.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        var command = parseResult.CommandResult.Command as IHaveExamples;
        var pen = new Pen(text, isColored: false, width);
        WriteExamples(pen, command?.Examples ?? General);
        WriteExitCodes(pen, command?.ExitCodes ?? GeneralExitCodes);
        // The help pads the lines that it wraps.
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        return exitCode;
    }

    private static void WriteExamples(Pen pen, IReadOnlyList<(string Line, string Meaning)> examples)
    {
        pen.Line("Examples:");
        foreach (var (line, meaning) in examples)
        {
            pen.Whole($"  {line}").Write("      ").Mark().Line(meaning);
        }
    }

    private static void WriteExitCodes(Pen pen, IReadOnlyList<(int Code, string Meaning)> exitCodes)
    {
        pen.Line().Line("Exit codes:");
        foreach (var (code, meaning) in exitCodes)
        {
            pen.Write($"  {code}  ").Mark().Line(meaning);
        }
    }
}
