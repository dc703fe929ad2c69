using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

/// <summary>
/// Runs in a child process before its own code (the runtime looks for this name) and says at its end what it cost:
/// milliseconds of processor time and the most memory in bytes.
/// </summary>
[SuppressMessage("Design", "MA0047", Justification = "The runtime looks for it without a namespace.")]
internal static class StartupHook
{
    public const string ReportVariable = "JOURNEYKIT_TESTS_COST";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ReportVariable) is not { Length: > 0 } path)
        {
            return;
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var process = Process.GetCurrentProcess();
            File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{process.TotalProcessorTime.TotalMilliseconds:0} {process.PeakWorkingSet64}"));
        };
    }
}
