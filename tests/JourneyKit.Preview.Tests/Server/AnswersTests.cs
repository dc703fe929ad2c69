namespace JourneyKit.Preview.Tests.Server;

public sealed class AnswersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_shows_picture_findings_and_places_that_open_the_editor()
    {
        await using var preview = await RunningPreview.StartAsync();
        var page = await preview.ReadAsync("");
        Assert.Contains("Basket of reeds", page, StringComparison.Ordinal);
        Assert.Contains("<svg ", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#tp-basket\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"vscode://file{preview.Folder}/shop.journey.yaml:6:3\"", page, StringComparison.Ordinal);
        preview.Save(RunningPreview.Sound + "status: in-review\n");
        Assert.Contains("class=\"where\">JK70", await preview.ReadAsync("view"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_format_in_findings_are_code_and_no_backticks()
    {
        await using var preview = await RunningPreview.StartAsync();
        preview.Save(RunningPreview.Sound + "nonsense: 1\n");
        var view = await preview.ReadAsync("view");
        Assert.Contains("<code>nonsense</code>", view, StringComparison.Ordinal);
        Assert.DoesNotContain("`", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_maps_says_what_a_map_is_and_shows_the_first_one()
    {
        await using var preview = await RunningPreview.StartAsync(null, ("notes.txt", "Nothing yet."));
        Assert.Contains("There is no map in <code>.</code> or below it yet: names of maps end in <code>.journey.yaml</code>", await preview.ReadAsync(""), StringComparison.Ordinal);
        Assert.Contains("There is no map in", await preview.ReadAsync("view"), StringComparison.Ordinal);
        preview.Save(RunningPreview.Sound);
        Assert.Contains("Basket of reeds", await preview.ReadAsync("view"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_picture_of_the_map_can_be_chosen()
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.Contains("aria-labelledby=\"circle-t\"", await preview.ReadAsync("view?as=circle"), StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"map-t\"", await preview.ReadAsync("view?as=nonsense"), StringComparison.Ordinal);
        Assert.DoesNotContain("as=gap", await preview.ReadAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_with_a_baseline_is_shown_with_what_it_changes()
    {
        await using var preview = await RunningPreview.StartAsync("next.journey.yaml", ("shop.journey.yaml", RunningPreview.Sound), ("next.journey.yaml", RunningPreview.Sound.Replace("current", "future", StringComparison.Ordinal) + "baseline: shop.journey.yaml\n"));
        Assert.Contains("aria-labelledby=\"gap-t\"", await preview.ReadAsync("view"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_keeps_the_last_picture_below_its_faults()
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.DoesNotContain("class=\"faults\"", await preview.ReadAsync("view"), StringComparison.Ordinal);
        preview.Save(RunningPreview.Sound + "nonsense: 1\n");
        var broken = await preview.ReadAsync("view");
        Assert.Contains("The file has errors. What you see is the last picture without them.", broken, StringComparison.Ordinal);
        Assert.Contains("JK1020", broken, StringComparison.Ordinal);
        Assert.Contains("shop.journey.yaml:8:1\"", broken, StringComparison.Ordinal);
        Assert.Contains("Basket of reeds", broken[broken.IndexOf("<svg", StringComparison.Ordinal)..], StringComparison.Ordinal);
        File.Delete(Path.Join(preview.Folder, "shop.journey.yaml"));
        Assert.Contains("<svg", await preview.ReadAsync("view"), StringComparison.Ordinal);
        preview.Save(RunningPreview.Sound.Replace("reeds", "willow", StringComparison.Ordinal));
        var mended = await preview.ReadAsync("view");
        Assert.DoesNotContain("class=\"faults\"", mended, StringComparison.Ordinal);
        Assert.Contains("willow", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_broken_from_the_beginning_says_so()
    {
        await using var preview = await RunningPreview.StartAsync("shop.journey.yaml", ("shop.journey.yaml", "touchpoints: ["));
        var view = await preview.ReadAsync("");
        Assert.Contains("there was no picture before", view, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_tells_of_a_save()
    {
        await using var preview = await RunningPreview.StartAsync();
        await preview.ReadAsync("view");
        using var events = new StreamReader(await preview.Client.GetStreamAsync(new Uri(preview.Address, "events"), Cancellation));
        Assert.Equal("data: 0", await events.ReadLineAsync(Cancellation));
        await events.ReadLineAsync(Cancellation);
        preview.Save(RunningPreview.Sound + "description: More\n");
        Assert.Equal("data: 1", await events.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
        Assert.Contains("data-revision=\"1\"", await preview.ReadAsync("view"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_tells_of_a_save_of_what_the_map_includes()
    {
        const string parts = "journeykit: \"1\"\nid: parts\ntitle: Parts\nchannels:\n  web: { kind: website }\n";
        await using var preview = await RunningPreview.StartAsync("shop.journey.yaml", ("shop.journey.yaml", RunningPreview.Sound + "include: [shared/parts.journey.yaml]\n"), ("shared/parts.journey.yaml", parts));
        await preview.ReadAsync("view");
        using var events = new StreamReader(await preview.Client.GetStreamAsync(new Uri(preview.Address, "events"), Cancellation));
        await events.ReadLineAsync(Cancellation);
        await events.ReadLineAsync(Cancellation);
        preview.Save(parts + "  app: { kind: app }\n", "shared/parts.journey.yaml");
        Assert.Equal("data: 1", await events.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
    }

    [Fact]
    public async Task A_folder_shows_each_of_its_maps()
    {
        await using var preview = await RunningPreview.StartAsync(null, ("a.journey.yaml", RunningPreview.Sound), ("sub/b c.journey.yaml", RunningPreview.Sound.Replace("reeds", "willow", StringComparison.Ordinal)));
        var page = await preview.ReadAsync("");
        Assert.Contains("href=\"?map=sub%2Fb%20c.journey.yaml\"", page, StringComparison.Ordinal);
        Assert.Contains("willow", await preview.ReadAsync("view?map=sub%2Fb%20c.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_wrote_stays_text()
    {
        const string hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
        await using var preview = await RunningPreview.StartAsync("shop.journey.yaml", ("shop.journey.yaml", RunningPreview.Sound.Replace("Basket of reeds", $"'{hostile}'", StringComparison.Ordinal) + $"'{hostile}': 1\n"));
        foreach (var page in new[] { await preview.ReadAsync(""), await preview.ReadAsync("view") })
        {
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        }
    }
}
