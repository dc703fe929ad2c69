using System.Globalization;
using JourneyKit.Preview.Page;
using JourneyKit.Preview.Watching;
using Microsoft.AspNetCore.Http;

namespace JourneyKit.Preview.Server;

/// <summary>What there is behind the token: the page, its changing part, and the news that something changed.</summary>
internal sealed class Answers(MapShelf maps, ChangeWatch watch, PageParts parts, CancellationToken stopping)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>What browsers are told to allow.</summary>
    public string Policy => parts.Policy;

    /// <summary>Answers a request that was let in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">What it asks for behind the token.</param>
    public Task AnswerAsync(HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        return path switch
        {
            "" => PageAsync(context),
            "view" => ViewAsync(context),
            "events" when HttpMethods.IsGet(context.Request.Method) => EventsAsync(context),
            _ => NothingAsync(context),
        };
    }

    private static Task NothingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task WriteAsync(HttpContext context, string html)
    {
        context.Response.ContentType = Html;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(html, context.RequestAborted);
    }

    private Task PageAsync(HttpContext context)
    {
        var (names, name) = Asked(context);
        return name is null
            ? context.Request.Query.ContainsKey("map") ? NothingAsync(context) : WriteAsync(context, PageWriter.Write(parts, names, null, null, maps.Given))
            : maps.Find(name) is { } map ? WriteAsync(context, PageWriter.Write(parts, names, name, map.View(context.Request.Query["as"]), maps.Given))
            : NothingAsync(context);
    }

    private Task ViewAsync(HttpContext context)
        => Asked(context).Name is not { } name ? WriteAsync(context, ViewWriter.WriteNothing(maps.Given))
            : maps.Find(name) is { } map ? WriteAsync(context, ViewWriter.Write(map.View(context.Request.Query["as"])))
            : NothingAsync(context);

    private (IReadOnlyList<string> Names, string? Name) Asked(HttpContext context)
    {
        var names = maps.Names;
        return (names, context.Request.Query["map"].FirstOrDefault() ?? names.FirstOrDefault(name => maps.Find(name)?.IsLibrary == false) ?? (names.Count > 0 ? names[0] : null));
    }

    private async Task EventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            for (var seen = watch.Revision; ; seen = await watch.AfterAsync(seen, end.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {seen}\n\n"), end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }
    }
}
