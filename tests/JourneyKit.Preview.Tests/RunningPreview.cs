using System.Net;
using System.Net.Sockets;
using System.Text;
using JourneyKit.Preview.Server;
using JourneyKit.Preview.Watching;

namespace JourneyKit.Preview.Tests;

/// <summary>A folder of its own for one test, and the preview of what is in it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    public const string Sound = "journeykit: \"1\"\nid: shop\ntitle: Shop\nstate: current\ntouchpoints:\n  basket:\n    name: Basket of reeds\n";

    private readonly ChangeWatch watch;
    private readonly PreviewServer server;

    private RunningPreview(string folder, ChangeWatch watch, PreviewServer server) => (Folder, this.watch, this.server) = (folder, watch, server);

    public string Folder { get; }

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    public Uri Address => server.Address;

    public string Token => Address.Segments[1].TrimEnd('/');

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Writes files and shows one of them, or all for null.</summary>
    public static async Task<RunningPreview> StartAsync(string? shown = "shop.journey.yaml", params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("journey-preview-").FullName;
        foreach (var (name, text) in files.Length > 0 ? files : [("shop.journey.yaml", Sound)])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, name))!);
            await File.WriteAllTextAsync(Path.Join(folder, name), text, Cancellation);
        }

        var options = PreviewOptions.Parse([shown ?? "."], folder).Options!;
        var changes = new ChangeWatch();
        var maps = new MapShelf(options, changes);
        changes.Begin();
        return new RunningPreview(folder, changes, await PreviewServer.StartAsync(options, maps, changes, Cancellation));
    }

    public Task<HttpResponseMessage> AskAsync(string path) => Client.GetAsync(new Uri(Address, path), Cancellation);

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await AskAsync(path);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync(Cancellation) : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    public void Save(string text, string name = "shop.journey.yaml") => File.WriteAllText(Path.Join(Folder, name), text);

    /// <summary>Sends a request as it stands, which a client of HTTP would make proper first, and gives the status.</summary>
    public async Task<int> StatusOfAsync(string method, string target, string? host = null)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, Address.Port, Cancellation);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host ?? Address.Authority}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(stream);
        return int.Parse((await reader.ReadLineAsync(Cancellation))!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        watch.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
