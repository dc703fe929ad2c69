using System.Diagnostics;
using System.Text;

namespace JourneyKit.Tool.Tests;

/// <summary>What only a process of its own can show: bytes, pipes and exit codes.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_output_is_utf8_without_byte_order_mark()
    {
        folder.Write("order.journey.yaml", Maps.Sound.Replace("title: Order", "title: Überblick", StringComparison.Ordinal));
        using var process = Start("convert", "order.journey.yaml");
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("{\n", text, StringComparison.Ordinal);
        Assert.Contains("Überblick", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_and_findings_set_the_exit_code()
    {
        using var process = Start("check", "-", "--format", "json");
        await process.StandardInput.WriteAsync(Maps.Misspelt);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("\"path\": \"<stdin>\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_goes_away_causes_no_stack_trace()
    {
        using var process = Start("schema");
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.InRange(process.ExitCode, 0, 2);
    }

    private Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "journey.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
