using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>Times how long Mermaid takes to draw a diagram, in a browser that is warm.</summary>
internal static class MermaidInChromium
{
    private const int WarmUp = 8;
    private const int Rounds = 21;
    private const string Mark = "@@";

    /// <summary>The median, in milliseconds.</summary>
    /// <param name="script">The file mermaid.min.js.</param>
    /// <param name="diagram">The text of the diagram.</param>
    public static double Milliseconds(string script, string diagram)
    {
        var folder = Directory.CreateTempSubdirectory("journeykit-mermaid").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            File.WriteAllText(page, $$"""
                <!doctype html><meta charset="utf-8"><body>
                <script src="{{new Uri(Path.GetFullPath(script)).AbsoluteUri}}"></script>
                <script>
                (async () => {
                    mermaid.initialize({ startOnLoad: false });
                    const times = [];
                    for (let at = 0; at < {{WarmUp + Rounds}}; at++) {
                        const start = performance.now();
                        await mermaid.render(`d${at}`, {{JsonSerializer.Serialize(diagram)}});
                        times.push(performance.now() - start);
                    }
                    times.splice(0, {{WarmUp}});
                    times.sort((a, b) => a - b);
                    document.body.textContent = `{{Mark}}${times[{{Rounds / 2}}]}{{Mark}}`;
                })();
                </script>
                """);
            var start = new ProcessStartInfo("chromium") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", $"--user-data-dir={Path.Combine(folder, "profile")}", "--timeout=60000", "--dump-dom", new Uri(page).AbsoluteUri];
            arguments.ToList().ForEach(start.ArgumentList.Add);
            using var browser = Process.Start(start)!;
            browser.ErrorDataReceived += (_, _) => { };
            browser.BeginErrorReadLine();
            var dom = browser.StandardOutput.ReadToEnd().Split(Mark);
            browser.WaitForExit();
            return dom.Length >= 3 ? double.Parse(dom[1], CultureInfo.InvariantCulture) : throw new InvalidOperationException("Mermaid did not draw the diagram in time.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
