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
        using var process = StartTool("convert", "order.journey.yaml");
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
        using var process = StartTool("check", "-", "--format", "json");
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
        using var process = StartTool("schema");
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.InRange(process.ExitCode, 0, 2);
    }

    [Theory]
    [InlineData("$journey check - <&-", 2, "journey: standard input is closed")]
    [InlineData("$journey check - < .", 2, "journey: standard input cannot be read: is a directory")]
    [InlineData("$journey check order.journey.yaml >&-", 2, "journey: standard output is closed")]
    [InlineData("$journey check order.journey.yaml > /dev/full", 2, "journey: standard output cannot be written: no space left on device")]
    [InlineData("$journey check order.journey.yaml 2>&- > /dev/null", 0, "")]
    [InlineData("$journey check gone 2> /dev/full", 2, "")]
    [InlineData("$journey convert order.journey.yaml -o out.journey.json <&- >&- 2>&-", 0, "")]
    [InlineData("mkdir gone; cd gone; rmdir ../gone; $journey check order.journey.yaml", 2, "journey: `order.journey.yaml` is relative to the current folder, which does not exist any more")]
    [InlineData("here=$PWD; mkdir gone; cd gone; rmdir ../gone; $journey check $here/order.journey.yaml > /dev/null", 0, "")]
    [InlineData("unset HOME LANG TERM PATH; $journey check order.journey.yaml > /dev/null", 0, "")]
    [InlineData("LC_ALL=xx_YY TERM=nothing $journey check order.journey.yaml > /dev/null", 0, "")]
    [InlineData("$journey check $(printf 'a\\377.yaml')", 2, "journey: `a\uFFFD.yaml`: its name has bytes that are no UTF-8, and cannot be read; rename the file")]
    // The file is removed by the shell: .NET cannot name it.
    [InlineData("printf x > $(printf 'a\\377.journey.yaml'); $journey check . | head -1 >&2; rm a*", 0, "a\uFFFD.journey.yaml(1,1): error JK1001: a\uFFFD.journey.yaml cannot be read: its name has bytes that are no UTF-8.")]
    public Task No_state_of_the_system_shows_a_stack_trace(string line, int exitCode, string error) => SaysOnStandardError(line, exitCode, error);

    [Theory]
    [InlineData("$journey convert order.journey.yaml -o /dev/stdout --to yaml >> order.journey.yaml", "order.journey.yaml")]
    [InlineData("$journey convert order.journey.yaml -o - --to yaml 1<> order.journey.yaml", "order.journey.yaml")]
    [InlineData("$journey check . --format json >> order.journey.yaml", "order.journey.yaml")]
    [InlineData("ln -s order.journey.yaml link.journey.yaml; $journey flow link.journey.yaml >> order.journey.yaml", "link.journey.yaml")]
    [InlineData("$journey check - < order.journey.yaml >> order.journey.yaml", "<stdin>")]
    public async Task Output_never_lands_in_an_input(string line, string input)
    {
        await SaysOnStandardError(line, 2, $"journey: `{input}` is both read and written: standard output goes to the same file; write to another one");
        Assert.Equal(Maps.Sound, folder.Read("order.journey.yaml"));
    }

    [Theory]
    [InlineData("$journey check order.journey.yaml/", "journey: `order.journey.yaml/`: this is a file, not a folder; leave out the separator at its end")]
    [InlineData("$journey convert order.journey.yaml -o ''", "journey: the path behind -o is empty")]
    public Task A_path_that_cannot_be_used_is_explained(string line, string error) => SaysOnStandardError(line, 2, error);

    private async Task SaysOnStandardError(string line, int exitCode, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It takes a shell and devices.");
        folder.Write("order.journey.yaml", Maps.Sound);
        using var process = Start("/bin/sh", "-c", line.Replace("$journey", ToolCommand.Line, StringComparison.Ordinal));
        process.StandardInput.Close();
        var told = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(error, told.TrimEnd('\n'));
        Assert.Equal(exitCode, process.ExitCode);
    }

    private Process StartTool(params string[] args) => Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [ToolCommand.Path, .. args]);

    private Process Start(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
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
