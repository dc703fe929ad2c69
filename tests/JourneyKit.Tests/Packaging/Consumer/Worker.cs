using JourneyKit;
using JourneyKit.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// A worker that holds a map, reads it again when it changes, and keeps the last sound one while the file is broken.
var folder = Directory.CreateTempSubdirectory().FullName;
var path = Path.Combine(folder, "order.journey.yaml");
const string Map = "journeykit: 1\nid: order\ntitle: One\nstate: current\n";
File.WriteAllText(path, Map);
var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Services.AddJourneyKit(options => options.Reading = new JourneyReaderOptions { Root = folder });
builder.Services.AddSingleton(provider => new MapHolder(provider.GetRequiredService<JourneyReader>(), path));
builder.Services.AddHostedService(provider => provider.GetRequiredService<MapHolder>());
using var host = builder.Build();
await host.StartAsync();
var holder = host.Services.GetRequiredService<MapHolder>();
await Until(() => holder.Map?.Title == "One");
File.WriteAllText(path, "journeykit: 1\nid: order\ntitel: Two\nstate: current\n");
await Until(() => holder.Faults > 0);
if (holder.Map?.Title != "One")
{
    throw new InvalidOperationException("The last sound map is gone.");
}

File.WriteAllText(path, Map.Replace("One", "Three"));
await Until(() => holder is { Map.Title: "Three", Faults: 0 });
await host.StopAsync();
Directory.Delete(folder, recursive: true);
Console.WriteLine("all as expected");

static async Task Until(Func<bool> isSo)
{
    for (var i = 0; i < 300 && !isSo(); i++)
    {
        await Task.Delay(100);
    }

    if (!isSo())
    {
        throw new InvalidOperationException("The map was not read again.");
    }
}

internal sealed class MapHolder(JourneyReader reader, string path) : BackgroundService
{
    public JourneyMap? Map { get; private set; }

    public int Faults { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var read = DateTime.MinValue;
        while (await watcher.WaitForNextTickAsync(stoppingToken))
        {
            var written = File.GetLastWriteTimeUtc(path);
            if (written == read)
            {
                continue;
            }

            read = written;
            var document = await reader.ReadFileAsync(path, stoppingToken);
            (Map, Faults) = (document.Map ?? Map, document.Diagnostics.Count);
        }
    }
}
