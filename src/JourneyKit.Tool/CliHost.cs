using System.Text;
using JourneyKit.Tool.Git;

namespace JourneyKit.Tool;

/// <summary>All that a command sees of the process around it; tests put their own in its place.</summary>
internal sealed record CliHost
{
    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative names start from; null where it does not exist any more.</summary>
    public required string? CurrentDirectory { get; init; }

    public required Func<string, string?> Variable { get; init; }

    /// <summary>The environment of git where this command starts it; null for that of this process.</summary>
    public IReadOnlyDictionary<string, string>? ChildVariables { get; init; }

    /// <summary>The repositories that the command has looked into.</summary>
    public GitSession Git { get; } = new();

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>How many columns the terminal has; null where there is none, or it does not say.</summary>
    public int? TerminalWidth { get; init; }

    public static CliHost OfProcess()
    {
        // A Windows console shows what its code page has; a redirected stream takes our bytes as they are.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CliHost
        {
            Input = StandardStream.Open(0, "standard input", Console.OpenStandardInput),
            Output = Writer(StandardStream.Open(1, "standard output", Console.OpenStandardOutput), autoFlush: false),
            Error = Writer(StandardStream.Open(2, name: null, Console.OpenStandardError), autoFlush: true),
            CurrentDirectory = CurrentFolder(),
            Variable = Environment.GetEnvironmentVariable,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            TerminalWidth = WidthOfTerminal(),
        };
    }

    /// <summary>Whether an environment variable is set to anything.</summary>
    public bool Has(string variable) => !string.IsNullOrEmpty(Variable(variable));

    private static int? WidthOfTerminal()
    {
        try
        {
            return Console.IsOutputRedirected && Console.IsErrorRedirected ? null : Console.WindowWidth;
        }
        catch (Exception fault) when (fault is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }

    private static string? CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            return null;
        }
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush)
        => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384) { AutoFlush = autoFlush, NewLine = "\n" };
}
