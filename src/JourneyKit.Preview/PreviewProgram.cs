using JourneyKit.Preview.Server;
using JourneyKit.Preview.Watching;
using JourneyKit.Tool;

namespace JourneyKit.Preview;

/// <summary>The command from its arguments to its end.</summary>
internal static class PreviewProgram
{
    private const int Failed = 2;

    /// <summary>Shows maps until it is stopped.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="currentDirectory">The folder that names start from.</param>
    /// <param name="output">Where the address is said.</param>
    /// <param name="error">Where faults are said.</param>
    /// <param name="cancellation">Stops it, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, string currentDirectory, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var (options, fault) = PreviewOptions.Parse(args, currentDirectory);
        if (options is null)
        {
            await error.WriteLineAsync($"journey-preview: {fault}").ConfigureAwait(false);
            return Failed;
        }

        try
        {
            using var watch = new ChangeWatch();
            var maps = new MapShelf(options, watch);
            watch.Begin();
            var server = await PreviewServer.StartAsync(options, maps, watch, cancellation).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                await output.WriteLineAsync($"Preview of {options.Given} at {server.Address}\nStop it with Ctrl+C.").ConfigureAwait(false);
                if (maps.Names.Count == 0)
                {
                    await output.WriteLineAsync(MapShelf.NothingIn(options.Given)).ConfigureAwait(false);
                }

                await output.FlushAsync(cancellation).ConfigureAwait(false);
                await server.WaitAsync(cancellation).ConfigureAwait(false);
            }

            return 0;
        }
        catch (Exception reason) when (FaultText.IsOfFile(reason))
        {
            await error.WriteLineAsync($"journey-preview: `{options.Given}` cannot be shown: {FaultText.Of(reason)}").ConfigureAwait(false);
            return Failed;
        }
    }
}
