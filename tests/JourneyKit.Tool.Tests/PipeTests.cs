using System.Diagnostics;

namespace JourneyKit.Tool.Tests;

/// <summary>Pipes that a shell opens for the command.</summary>
public sealed class PipeTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("$journey check <(cat order.journey.yaml)", 0, "1 file checked: nothing to report", "")]
    [InlineData("$journey check <(cat broken.journey.yaml) <(cat order.journey.yaml)", 1, "2 files checked: 1 error", "")]
    [InlineData("cat order.journey.yaml | $journey check /dev/stdin", 0, "1 file checked: nothing to report", "")]
    [InlineData("cat order.journey.yaml | $journey check /dev/stdin -", 0, "1 file checked: nothing to report", "")]
    [InlineData("$journey check /dev/stdin < order.journey.yaml", 0, "1 file checked: nothing to report", "")]
    [InlineData("$journey diff --exit-code <(cat order.journey.yaml) <(sed s/Order/New/ order.journey.yaml) | grep -c title", 0, "1", "")]
    [InlineData("cat order.journey.yaml | $journey diff - <(cat order.journey.yaml) --exit-code > /dev/null; echo $?", 0, "0", "")]
    [InlineData("$journey gaps --force <(cat order.journey.yaml) order.journey.yaml > /dev/null; echo $?", 0, "0", "")]
    [InlineData("$journey flow <(cat order.journey.yaml) | head -1", 0, "`<fd63>` has no flow", "")]
    [InlineData("$journey convert <(cat order.journey.yaml) | head -1", 0, "{", "")]
    [InlineData("mkfifo p; cat order.journey.yaml > p & $journey check p", 0, "1 file checked: nothing to report", "")]
    [InlineData("$journey flow <(yes)", 2, "", "<fd63>(1,1): error JK1012: The file has more than ")]
    [InlineData("$journey flow /dev/fd/77", 2, "", "journey: `/dev/fd/77`: there is no such file or folder")]
    [InlineData("$journey diff <(cat order.journey.yaml) order.journey.yaml --overlay x.journey.yaml", 2, "", "journey: an overlay names the file that it extends; `<fd63>` is read from a pipe")]
    public async Task A_pipe_that_the_command_line_names_is_read(string line, int exitCode, string output, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/bin/bash"), "It takes bash.");
        folder.Write("order.journey.yaml", Maps.Sound).Write("broken.journey.yaml", Maps.Misspelt);
        var start = new ProcessStartInfo("/bin/bash", ["-c", line.Replace("$journey", ToolCommand.Line, StringComparison.Ordinal)]) { WorkingDirectory = folder.Path, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var told = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var written = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith(error, await told, StringComparison.Ordinal);
        Assert.Contains(output, written, StringComparison.Ordinal);
        Assert.Equal(exitCode, process.ExitCode);
    }
}
