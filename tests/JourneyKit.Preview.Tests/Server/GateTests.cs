using System.Net;

namespace JourneyKit.Preview.Tests.Server;

public sealed class GateTests
{
    [Fact]
    public async Task Only_who_has_the_token_is_let_in()
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.Equal(200, await preview.StatusOfAsync("GET", $"/{preview.Token}/"));
        Assert.Equal(200, await preview.StatusOfAsync("HEAD", $"/{preview.Token}/view"));
        foreach (var path in new[] { "/", "/view", "/events", $"/{preview.Token}", $"/{preview.Token[1..]}/", $"/{preview.Token}x/view", $"/x/{preview.Token}/", "//", $"/{preview.Token.ToUpperInvariant()}/view", "/?token=" + preview.Token })
        {
            Assert.Equal(404, await preview.StatusOfAsync("GET", path));
        }
    }

    [Fact]
    public async Task Every_preview_has_a_token_and_a_port_of_its_own_on_this_machine_alone()
    {
        await using var one = await RunningPreview.StartAsync();
        await using var other = await RunningPreview.StartAsync();
        Assert.NotEqual(one.Token, other.Token);
        Assert.NotEqual(one.Address.Port, other.Address.Port);
        Assert.Matches("^[0-9a-f]{36}$", one.Token);
        Assert.Equal(IPAddress.Loopback.ToString(), one.Address.Host);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("0.0.0.0:{port}")]
    public async Task Another_name_that_leads_here_is_refused(string host)
    {
        await using var preview = await RunningPreview.StartAsync();
        var port = preview.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(403, await preview.StatusOfAsync("GET", $"/{preview.Token}/", host.Replace("{port}", port, StringComparison.Ordinal)));
        Assert.Equal(200, await preview.StatusOfAsync("GET", $"/{preview.Token}/", "localhost:" + port));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Nothing_is_written(string method)
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.Equal(405, await preview.StatusOfAsync(method, $"/{preview.Token}/"));
        Assert.Equal(405, await preview.StatusOfAsync(method, $"/{preview.Token}/view"));
        Assert.Equal(404, await preview.StatusOfAsync(method, "/"));
    }

    [Theory]
    [InlineData("../secret.journey.yaml")]
    [InlineData("..%2Fsecret.journey.yaml")]
    [InlineData("%2e%2e/secret.journey.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("maps/../../secret.journey.yaml")]
    [InlineData("other.journey.yaml")]
    [InlineData("")]
    public async Task No_path_leads_to_a_file_that_is_not_shown(string path)
    {
        await using var preview = await RunningPreview.StartAsync("maps", ("maps/shop.journey.yaml", RunningPreview.Sound), ("other.journey.yaml", RunningPreview.Sound), ("secret.txt", "secret"));
        Assert.Equal(404, await preview.StatusOfAsync("GET", $"/{preview.Token}/view?map={path}"));
        Assert.Equal(404, await preview.StatusOfAsync("GET", $"/{preview.Token}/?map={path}"));
        Assert.Equal(404, await preview.StatusOfAsync("GET", $"/{preview.Token}/files/{path}"));
        Assert.Equal(200, await preview.StatusOfAsync("GET", $"/{preview.Token}/view?map=maps%2Fshop.journey.yaml"));
    }

    [Fact]
    public async Task A_map_does_not_bring_in_what_lies_outside_the_root()
    {
        await using var preview = await RunningPreview.StartAsync("maps/shop.journey.yaml", ("maps/shop.journey.yaml", RunningPreview.Sound + "include: [../../../../../../../../etc/hostname]\n"));
        Assert.Contains("class=\"faults\"", await preview.ReadAsync("view"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_allows_its_own_script_and_style_alone_and_is_not_kept_or_framed()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var answer = await preview.AskAsync("");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Empty(answer.Headers.Server);
    }
}
