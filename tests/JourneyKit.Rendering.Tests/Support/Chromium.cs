using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>A browser without a window: what it makes of a page, as markup and as an image.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Skips the test where no browser is on the path.</summary>
    public static void Require() => Assert.SkipWhen(Find() is null, $"None of {string.Join(", ", Names)} is on the PATH, so nothing was measured in a browser.");

    /// <summary>The markup of a page after its scripts have run.</summary>
    /// <param name="page">The page as HTML.</param>
    /// <param name="cancellation">Ends the browser.</param>
    public static Task<string> DomAsync(string page, CancellationToken cancellation)
        => RunAsync(page, "page.html", (browser, _) => browser.Add("--dump-dom"), (output, _) => output, cancellation);

    /// <summary>The markup of a page after its scripts, and what they wait for, have run.</summary>
    /// <param name="page">The page as HTML.</param>
    /// <param name="cancellation">Ends the browser.</param>
    public static Task<string> DomInTheEndAsync(string page, CancellationToken cancellation)
        => RunAsync(
            page,
            "page.html",
            (browser, _) =>
            {
                browser.Add("--dump-dom");
                browser.Add("--virtual-time-budget=600000");
            },
            (output, _) => output,
            cancellation);

    /// <summary>The image of a page or an SVG file, as the bytes of a PNG file.</summary>
    /// <param name="content">HTML, or SVG that begins with its root element or an XML declaration.</param>
    /// <param name="width">How wide the window is, in px.</param>
    /// <param name="height">How high the window is, in px.</param>
    /// <param name="cancellation">Ends the browser.</param>
    public static Task<byte[]> ScreenshotAsync(string content, int width, int height, CancellationToken cancellation)
        => RunAsync(
            content,
            content.StartsWith("<svg", StringComparison.Ordinal) || content.StartsWith("<?xml", StringComparison.Ordinal) ? "picture.svg" : "page.html",
            (browser, folder) =>
            {
                browser.Add($"--screenshot={Path.Combine(folder, "picture.png")}");
                browser.Add(string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{height}"));
                browser.Add("--hide-scrollbars");
            },
            (_, folder) => File.ReadAllBytes(Path.Combine(folder, "picture.png")),
            cancellation);

    private static async Task<T> RunAsync<T>(string content, string name, Action<ICollection<string>, string> ask, Func<string, string, T> result, CancellationToken cancellation)
    {
        Require();
        var folder = Directory.CreateTempSubdirectory("journeykit-browser").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            await File.WriteAllTextAsync(file, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            var start = new ProcessStartInfo(Find()!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            string[] always = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-extensions", "--no-first-run", $"--user-data-dir={Path.Combine(folder, "profile")}"];
            always.ToList().ForEach(start.ArgumentList.Add);
            ask(start.ArgumentList, folder);
            start.ArgumentList.Add(new Uri(file).AbsoluteUri);
            return result(await OutputAsync(start, cancellation), folder);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static async Task<string> OutputAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var browser = Process.Start(start)!;
        try
        {
            var errors = browser.StandardError.ReadToEndAsync(limit.Token);
            var output = await browser.StandardOutput.ReadToEndAsync(limit.Token);
            await browser.WaitForExitAsync(limit.Token);
            Assert.True(browser.ExitCode == 0, $"The browser ended with {browser.ExitCode}: {await errors}");
            return output;
        }
        finally
        {
            if (!browser.HasExited)
            {
                browser.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Where the browser is; null where none is on the path.</summary>
    public static string? Find()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names, Path.Combine)
            .FirstOrDefault(File.Exists);

    /// <summary>Deletes a folder. Helpers of the browser may still be writing to its profile for a moment after it has ended.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
