using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace JourneyKit.Tool.Commands;

/// <summary>The help of a command, then its examples and exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int Width = 100;

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

    private readonly HelpAction help = new() { MaxWidth = Width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        var command = parseResult.CommandResult.Command as IHaveExamples;
        WriteExamples(text, command?.Examples ?? General);
        WriteExitCodes(text, command?.ExitCodes ?? GeneralExitCodes);
        // The help pads the lines that it wraps.
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        return exitCode;
    }

    private static void WriteExamples(StringWriter text, IReadOnlyList<(string Line, string Meaning)> examples)
    {
        text.WriteLine("Examples:");
        foreach (var (line, meaning) in examples)
        {
            text.WriteLine($"  {line}");
            text.WriteLine($"      {meaning}");
        }
    }

    private static void WriteExitCodes(StringWriter text, IReadOnlyList<(int Code, string Meaning)> exitCodes)
    {
        text.WriteLine();
        text.WriteLine("Exit codes:");
        foreach (var (code, meaning) in exitCodes)
        {
            text.WriteLine($"  {code}  {meaning}");
        }
    }
}
