using System.Globalization;
using System.Net;
using JourneyKit.Preview.Page;
using JourneyKit.Preview.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JourneyKit.Preview.Server;

/// <summary>The server of the page: for this machine alone, for reading alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private PreviewServer(WebApplication application, Uri address) => (this.application, Address) = (application, address);

    /// <summary>The address of the page, token included.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a free port.</summary>
    public static async Task<PreviewServer> StartAsync(PreviewOptions options, MapShelf maps, ChangeWatch watch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
        });
        var built = builder.Build();
        var token = Gate.NewToken();
        Gate? gate = null;
        var answers = new Answers(maps, watch, PageParts.Of(options.Theme), built.Lifetime.ApplicationStopping);
        built.Run(context => gate is null ? Task.CompletedTask : AnswerAsync(context, gate, answers));
        await built.StartAsync(cancellation).ConfigureAwait(false);
        var port = new Uri(built.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        gate = new Gate(port, token);
        return new PreviewServer(built, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{token}/")));
    }

    /// <summary>Waits until it is stopped.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        using var end = PosixEnd.Register(application.Lifetime.StopApplication);
        await application.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync().ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    private static Task AnswerAsync(HttpContext context, Gate gate, Answers answers)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = answers.Policy;
        if (gate.Path(context.Request, out var status) is { } path)
        {
            return answers.AnswerAsync(context, path);
        }

        context.Response.StatusCode = status;
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            headers.Allow = "GET, HEAD";
        }

        return Task.CompletedTask;
    }
}
