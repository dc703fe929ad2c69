namespace JourneyKit.Tool.Tests.Commands;

public sealed class RenderPagesTests : IDisposable
{
    private const string Map = "journeykit: \"1\"\nid: shop\ntitle: Shop\nstate: current\ntouchpoints:\n  basket:\n    name: Basket\n";

    private static readonly string[] Pages = ["a", "b", "index"];

    private static readonly string[] TodayFirst = ["today.html", "a.html", "b.html"];

    private readonly TestFolder folder = new();

    public RenderPagesTests() => folder.Write("a.journey.yaml", Map).Write("sub/b.journey.yaml", Map.Replace("Shop", "Market", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Pages_of_a_folder_of_maps_have_an_index()
    {
        Assert.Equal(new ToolRun(0, string.Concat(Pages.Select(name => $"{Path.Join("site/", name)}.html\n")), ""), folder.Run("render", ".", "--format", "html", "-o", "site/"));
        Assert.Contains("<h1", folder.Read("site/a.html"), StringComparison.Ordinal);
        var index = folder.Read("site/index.html");
        Assert.Contains("href=\"a.html\"", index, StringComparison.Ordinal);
        Assert.Contains("href=\"b.html\"", index, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, string.Concat(Pages.Select(name => $"{Path.Join("site/", name)}.html\n")), ""), folder.Run("render", ".", "--format", "html", "-o", "site/"));
        Assert.Equal(index, folder.Read("site/index.html"));
    }

    [Fact]
    public void An_index_lists_the_map_of_today_before_the_plan_for_it()
    {
        folder.Write("a.journey.yaml", Map.Replace("current", "future", StringComparison.Ordinal)).Write("today.journey.yaml", Map).Write("b.journey.yaml", Map.Replace("id: shop", "id: market", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("render", "a.journey.yaml", "b.journey.yaml", "today.journey.yaml", "--format", "html", "-o", "site/").ExitCode);
        var index = folder.Read("site/index.html");
        int[] places = [.. TodayFirst.Select(page => index.IndexOf($"href=\"{page}\"", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_page_says_what_check_says_with_the_configuration_of_the_team()
    {
        folder.Copy("samples/grocery");
        Assert.Equal(0, folder.Run("render", "current.journey.yaml", "-o", "x.html").ExitCode);
        Assert.Contains("JK5001", folder.Read("x.html"), StringComparison.Ordinal);
        folder.Write(".journeykit.yaml", "rules:\n  JK5001: off\n  JK5012: info\n");
        Assert.Equal(0, folder.Run("render", "current.journey.yaml", "-o", "x.html").ExitCode);
        Assert.DoesNotContain("JK5001", folder.Read("x.html"), StringComparison.Ordinal);
        Assert.Matches("info</span>\\s*<div><p dir=\"auto\"><code>pay</code> requires", folder.Read("x.html"));
        Assert.Equal(0, folder.Run("check", "current.journey.yaml", "--write-baseline", "accepted.yaml").ExitCode);
        folder.Write(".journeykit.yaml", "baseline: accepted.yaml\n");
        Assert.Equal(0, folder.Run("check", "current.journey.yaml", "--write-baseline", "accepted.yaml").ExitCode);
        Assert.Equal(0, folder.Run("render", "current.journey.yaml", "-o", "x.html").ExitCode);
        Assert.Contains("The check found nothing to mend.", folder.Read("x.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_is_called_index_gives_way_to_the_index()
    {
        folder.Write("index.journey.yaml", Map);
        Assert.Equal(0, folder.Run("render", "index.journey.yaml", "--as", "report", "-o", "site/").ExitCode);
        Assert.Contains("href=\"index-2.html\"", folder.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_somebody_wrote_is_kept()
    {
        folder.Write("site/index.html", "<!DOCTYPE html>\n<title>Mine</title>\n");
        var run = folder.Run("render", ".", "--format", "html", "-o", "site");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`site/index.html` is not written over: it holds something else than a picture", run.Error, StringComparison.Ordinal);
        Assert.Contains("Mine", folder.Read("site/index.html"), StringComparison.Ordinal);
        Assert.True(folder.Has("site/a.html"));
    }

    [Theory]
    [InlineData("x.svg", "map", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("x.dot", "flow", "digraph mine { a -> b }\n")]
    [InlineData("x.mmd", "map", "sequenceDiagram\n")]
    [InlineData("x.csv", "table", "id,price\n1,2\n")]
    [InlineData("x.xlsx", "table", "PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0")]
    public void What_another_program_wrote_is_kept_and_a_picture_takes_the_place_of_its_own(string file, string kind, string foreign)
    {
        folder.Write("x/" + file, foreign);
        Assert.Equal(2, folder.Run("render", "a.journey.yaml", "--as", kind, "-q", "-o", "x/" + file).ExitCode);
        Assert.Equal(foreign, folder.Read("x/" + file));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("render", "a.journey.yaml", "--as", kind, "-q", "-o", file));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("render", "sub/b.journey.yaml", "--as", kind, "-q", "-o", file));
    }

    [Fact]
    public void A_map_becomes_a_report_where_the_ending_is_that_of_a_page()
    {
        Assert.Equal(new ToolRun(0, "a.html\n", ""), folder.Run("render", "a.journey.yaml", "-o", "a.html"));
        var printed = folder.Run("render", "a.journey.yaml", "-o", "-", "--format", "html");
        Assert.Equal((0, folder.Read("a.html")), (printed.ExitCode, printed.Output));
        Assert.StartsWith("<!DOCTYPE html>", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mmd", "journey")]
    [InlineData("dot", "digraph")]
    public void A_diagram_goes_to_standard_output_and_says_what_it_has_no_place_for(string format, string keyword)
    {
        folder.Copy("samples/grocery");
        var run = folder.Run("render", "current.journey.yaml", "-o", "-", "--format", format);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(keyword, run.Output, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("journey: `current.journey.yaml`: ", line, StringComparison.Ordinal));
        Assert.NotEqual("", run.Error);
        Assert.Equal("", folder.Run("render", "current.journey.yaml", "-o", "-", "--format", format, "--quiet").Error);
    }
}
