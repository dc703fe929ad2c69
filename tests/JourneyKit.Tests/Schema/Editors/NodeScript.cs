using System.Diagnostics;
using System.Text.Json;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Editors;

/// <summary>A script that runs what editors run, in Node.js.</summary>
internal static class NodeScript
{
    private const string Folder = "tests/JourneyKit.Tests/Schema/Editors";

    /// <summary>The schema as it is published.</summary>
    public static string Schema => Repository.PathTo("docs/schema/journey-1.json");

    public static async Task<JsonElement> Run(string name, object request)
    {
        Assert.SkipUnless(Directory.Exists(Repository.PathTo($"{Folder}/node_modules")), $"What editors run is not installed: run npm ci in {Folder}.");
        using var node = Process.Start(new ProcessStartInfo("node", [name]) { WorkingDirectory = Repository.PathTo(Folder), UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(request));
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonElement.Parse(await output);
    }
}
