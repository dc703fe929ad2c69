using System.Diagnostics;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

public sealed class TrimmedConsumerTests
{
    [Fact]
    public async Task A_trimmed_program_that_uses_the_library_runs()
    {
        var output = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var published = await Run("dotnet", "publish", Repository.PathTo("tests/JourneyKit.TrimmedConsumer"), "-c", "Release", "-o", output, "--nologo");
            Assert.True(published.ExitCode == 0, published.Text);
            var ran = await Run(Path.Combine(output, "JourneyKit.TrimmedConsumer"), Repository.PathTo("samples/grocery/future.journey.yaml"));
            Assert.True(ran.ExitCode == 0, ran.Text);
            Assert.Contains("touchpoints", ran.Text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Text)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the surrounding test run tells its own build is not meant for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await text + await errors);
    }
}
