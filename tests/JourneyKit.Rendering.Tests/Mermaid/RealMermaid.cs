using System.Text;
using System.Text.Json;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Mermaid;

/// <summary>Mermaid itself, in a browser.</summary>
internal static class RealMermaid
{
    private const string Folder = "tests/JourneyKit.Rendering.Tests/Mermaid";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The packages: a version that many pages have, and the newest.</summary>
    public static TheoryData<string> Packages { get; } = ["mermaid-11", "mermaid"];

    /// <summary>What a version of Mermaid makes of diagrams, in their order.</summary>
    public static async Task<IReadOnlyList<MermaidAnswer>> Read(string package, IEnumerable<(string Text, bool IsDrawn)> diagrams)
    {
        Chromium.Require();
        var script = Repository.PathTo($"{Folder}/node_modules/{package}/dist/mermaid.min.js");
        Assert.SkipUnless(File.Exists(script), $"Mermaid is not installed: run npm ci in {Folder}.");
        var data = JsonSerializer.Serialize(diagrams.Select(diagram => new { text = diagram.Text, isDrawn = diagram.IsDrawn }));
        var page = $"""
            <!doctype html><meta charset="utf-8"><body>
            <script src="{new Uri(script).AbsoluteUri}"></script>
            <script>const diagrams = {data};</script>
            <script src="{new Uri(Repository.PathTo($"{Folder}/mermaid-page.js")).AbsoluteUri}"></script>
            """;
        var dom = (await Chromium.DomInTheEndAsync(page, TestContext.Current.CancellationToken)).Split("@@");
        Assert.True(dom.Length == 3, "The browser ended before Mermaid had read every diagram.");
        return JsonSerializer.Deserialize<List<MermaidAnswer>>(Encoding.UTF8.GetString(Convert.FromBase64String(dom[1])), Json)!;
    }
}
