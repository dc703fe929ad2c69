using System.Diagnostics;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

/// <summary>The command, and the programs that it calls, installed from their packages.</summary>
[Collection(PackagedTests.Name)]
public sealed class ToolPackageTests(InstalledTools tools) : IClassFixture<InstalledTools>, IDisposable
{
    private const int Megabyte = 1_000_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("journeykit-tools-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Packages_of_commands_are_no_larger_than_what_they_need()
    {
        TestContext.Current.SendDiagnosticMessage(string.Join(", ", tools.Sizes.Select(one => $"{one.Key}: {one.Value:N0} bytes")));
        Assert.InRange(tools.Sizes["JourneyKit.Tool"], 1, 6 * Megabyte);
        Assert.InRange(tools.Sizes["JourneyKit.Preview"], 1, 6 * Megabyte);
        Assert.InRange(tools.Sizes["JourneyKit.Rendering.Skia.Tool"], 1, 80 * Megabyte);
    }

    [Theory]
    [InlineData("linux-x64", "libSkiaSharp.so")]
    [InlineData("linux-musl-x64", "libSkiaSharp.so")]
    [InlineData("linux-arm64", "libHarfBuzzSharp.so")]
    [InlineData("osx", "libSkiaSharp.dylib")]
    [InlineData("win-x64", "libSkiaSharp.dll")]
    [InlineData("win-arm64", "libHarfBuzzSharp.dll")]
    public void The_program_for_png_and_pdf_has_native_code_without_its_symbols(string system, string file)
    {
        Assert.Contains($"tools/net10.0/any/runtimes/{system}/native/{file}", tools.SkiaFiles.Keys);
        Assert.DoesNotContain(tools.SkiaFiles.Keys, name => name.Contains("/native/", StringComparison.Ordinal) && name.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("png", "\u0089PNG")]
    [InlineData("pdf", "%PDF-")]
    public async Task A_picture_is_drawn_by_the_program_on_the_path(string format, string beginning)
    {
        var file = Path.Combine(folder.FullName, "x." + format);
        using var journey = Start("render", Repository.PathTo("samples/grocery/current.journey.yaml"), "--as", "circle", "-o", file);
        var error = await journey.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await journey.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(journey.ExitCode == 0, error);
        Assert.StartsWith(beginning, System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_is_shown_by_the_program_on_the_path()
    {
        using var journey = Start("preview", Repository.PathTo("samples/grocery/current.journey.yaml"));
        try
        {
            var line = await journey.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
            Assert.Contains("http://127.0.0.1:", line, StringComparison.Ordinal);
            using var client = new HttpClient();
            Assert.Contains("First online grocery order", await client.GetStringAsync(new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            journey.Kill(entireProcessTree: true);
        }
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(tools.Journey, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName };
        start.Environment["PATH"] = tools.SearchPath;
        return Process.Start(start)!;
    }
}
