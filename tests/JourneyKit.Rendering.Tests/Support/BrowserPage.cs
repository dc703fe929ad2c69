using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>A page in a browser without a window, driven by the browser's own protocol: keys are pressed, and questions are asked that the policy of the page does not hinder.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    // For one answer, not for a whole test: a machine that runs other tests beside this one takes a minute for the rules of accessibility alone.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("journeykit-page").FullName;
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource limit;
    private Process? browser;
    private int asked;

    private BrowserPage(CancellationToken cancellation)
    {
        limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
    }

    /// <summary>Opens a page; skips the test where no browser is on the path.</summary>
    public static async Task<BrowserPage> OpenAsync(string html, CancellationToken cancellation)
    {
        Chromium.Require();
        var page = new BrowserPage(cancellation);
        try
        {
            await page.StartAsync(html);
            await page.ShowAsync(width: 1440, isDark: false);
            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    /// <summary>Shows the page in a window of a width, as a visitor who prefers light or dark.</summary>
    public async Task ShowAsync(int width, bool isDark)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = false });
        await SendAsync("Emulation.setEmulatedMedia", new { features = new[] { new { name = "prefers-color-scheme", value = isDark ? "dark" : "light" } } });
    }

    /// <summary>What an expression gives.</summary>
    public async Task<JsonElement> AskAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true });
        Assert.False(answer.TryGetProperty("exceptionDetails", out var fault), fault.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Presses a key: Tab, Space or Enter.</summary>
    public async Task PressAsync(string key)
    {
        var (name, code, text) = key switch { "Tab" => ("Tab", 9, ""), "Space" => (" ", 32, " "), _ => ("Enter", 13, "\r") };
        await SendAsync("Input.dispatchKeyEvent", new { type = text.Length == 0 ? "rawKeyDown" : "keyDown", key = name, code = key, windowsVirtualKeyCode = code, text });
        await SendAsync("Input.dispatchKeyEvent", new { type = "keyUp", key = name, code = key, windowsVirtualKeyCode = code });
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        limit.Dispose();
        if (browser is { HasExited: false })
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync(CancellationToken.None);
        }

        browser?.Dispose();
        Chromium.Remove(folder);
    }

    private async Task StartAsync(string html)
    {
        var (file, profile) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "profile"));
        await File.WriteAllTextAsync(file, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), limit.Token);
        var start = new ProcessStartInfo(Chromium.Find()!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-extensions", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={profile}", new Uri(file).AbsoluteUri];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        browser = Process.Start(start)!;
        browser.OutputDataReceived += static (_, _) => { };
        browser.ErrorDataReceived += static (_, _) => { };
        browser.BeginOutputReadLine();
        browser.BeginErrorReadLine();
        await socket.ConnectAsync(new Uri(await AddressAsync(Path.Combine(profile, "DevToolsActivePort"), "page.html")), limit.Token);
        while ((await AskAsync("document.readyState + location.href")).GetString() is { } state && !state.StartsWith("completefile:", StringComparison.Ordinal))
        {
            await Task.Delay(50, limit.Token);
        }
    }

    // The browser writes the port down once it listens; the page is listed a moment later.
    private async Task<string> AddressAsync(string portFile, string name)
    {
        using var client = new HttpClient();
        while (true)
        {
            if (File.Exists(portFile) && await File.ReadAllLinesAsync(portFile, limit.Token) is [var port, ..])
            {
                using var pages = JsonDocument.Parse(await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/json/list"), limit.Token));
                foreach (var page in pages.RootElement.EnumerateArray().Where(page => page.GetProperty("url").GetString()!.EndsWith(name, StringComparison.Ordinal)))
                {
                    return page.GetProperty("webSocketDebuggerUrl").GetString()!;
                }
            }

            await Task.Delay(50, limit.Token);
        }
    }

    private async Task<JsonElement> SendAsync(string method, object parameters)
    {
        var id = ++asked;
        limit.CancelAfter(Patience);
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        while (true)
        {
            var answer = await ReceiveAsync();
            if (answer.TryGetProperty("id", out var of) && of.GetInt32() == id)
            {
                Assert.True(answer.TryGetProperty("result", out var result), answer.ToString());
                return result;
            }
        }
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var part = new byte[64 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(part, limit.Token);
            message.Write(part, 0, received.Count);
            if (received.EndOfMessage)
            {
                using var document = JsonDocument.Parse(message.ToArray());
                return document.RootElement.Clone();
            }
        }
    }
}
