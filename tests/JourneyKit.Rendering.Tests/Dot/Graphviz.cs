using System.Diagnostics;
using System.Text;
using System.Xml.Linq;

namespace JourneyKit.Rendering.Tests.Dot;

/// <summary>Graphviz itself.</summary>
internal static class Graphviz
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Skips the test where it is not installed.</summary>
    public static void Require()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        Assert.SkipUnless(folders.Any(folder => File.Exists(Path.Combine(folder, "dot"))), "Graphviz is not installed, so nothing was drawn with it.");
    }

    /// <summary>The texts of the picture that it makes of a graph, with blanks as one blank; fails where it has anything to say of it.</summary>
    public static async Task<IReadOnlyList<string>> Texts(string graph)
    {
        using var dot = Process.Start(new ProcessStartInfo("dot", ["-Tsvg"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 })!;
        var output = dot.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = dot.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await dot.StandardInput.WriteAsync(graph);
        dot.StandardInput.Close();
        await dot.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(dot.ExitCode == 0, await errors);
        Assert.Equal("", await errors);
        return TextsOf(await output);
    }

    private static IReadOnlyList<string> TextsOf(string file)
        => [.. XDocument.Parse(file[file.IndexOf("<svg", StringComparison.Ordinal)..]).Descendants(Svg + "text").Select(text => string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
