using System.Diagnostics;
using System.Text;
using System.Text.Json;
using JourneyKit.Tests.Support;

namespace JourneyKit.Exchange.Tests.Tables.Export;

/// <summary>SheetJS, a program that reads workbooks.</summary>
internal static class SheetJs
{
    private const string Folder = "tests/JourneyKit.Exchange.Tests/Tables/Export";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The sheets of workbooks.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Sheet>>> Read(IEnumerable<byte[]> books)
    {
        Assert.SkipUnless(Directory.Exists(Repository.PathTo($"{Folder}/node_modules")), $"SheetJS is not installed: run npm ci in {Folder}.");
        using var node = Process.Start(new ProcessStartInfo("node", ["sheets.mjs"]) { WorkingDirectory = Repository.PathTo(Folder), UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(books.Select(Convert.ToBase64String)));
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<List<Sheet>>>(await output, Json)!;
    }
}
