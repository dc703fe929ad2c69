using System.Diagnostics;
using System.Globalization;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>A run of the command as a process of its own, with what it cost.</summary>
/// <param name="ExitCode">The exit code; null where it had to be stopped.</param>
/// <param name="Text">What it wrote to both streams.</param>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Peak">The most memory, in bytes.</param>
internal sealed record WatchedRun(int? ExitCode, string Text, double Milliseconds, long Peak)
{
    private static readonly TimeSpan Ceiling = TimeSpan.FromSeconds(60);

    public static WatchedRun Start(TestFolder folder, params IEnumerable<string> args)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "journey.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment[StartupHook.ReportVariable] = report;
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExit(Ceiling);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        var text = output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult();
        string[] cost = File.ReadAllText(report).Split(' ');
        File.Delete(report);
        return cost is [var time, var peak] && ended
            ? new WatchedRun(process.ExitCode, text, double.Parse(time, CultureInfo.InvariantCulture), long.Parse(peak, CultureInfo.InvariantCulture))
            : new WatchedRun(null, text, double.PositiveInfinity, long.MaxValue);
    }
}
