namespace JourneyKit.Tool.Tests.Commands;

public sealed class RenameCommandTests : IDisposable
{
    private const string Shared = "shared/channels.journey.yaml";
    private const string Map = "maps/order.journey.yaml";
    private const string Future = "maps/future.journey.yaml";

    private readonly TestFolder folder = new TestFolder().Write(Shared, EditedMaps.Library).Write(Map, EditedMaps.Order).Write(Future, EditedMaps.Future);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_touchpoint_is_renamed_in_the_map_and_in_the_one_that_extends_it()
    {
        Assert.Equal(
            new ToolRun(0, "touchpoint pay is payment now: 5 places in 2 files\nmaps/order.journey.yaml(18,34): the text names `pay`, and is left as it is\n", ""),
            folder.Run("rename", "touchpoint", "pay", "payment", Map));
        Assert.Equal(EditedMaps.Order.Replace("  pay:", "  payment:", StringComparison.Ordinal).Replace("{ pay: 60% }", "{ payment: 60% }", StringComparison.Ordinal).Replace("at: pay,", "at: payment,", StringComparison.Ordinal), folder.Read(Map));
        Assert.Equal(EditedMaps.Future.Replace("pay: {", "payment: {", StringComparison.Ordinal).Replace("{ pay: 70% }", "{ payment: 70% }", StringComparison.Ordinal), folder.Read(Future));
        Assert.Equal(0, folder.Run("check", "maps", "-q").ExitCode);
    }

    [Fact]
    public void Named_through_the_overlay_it_is_renamed_where_it_is_defined()
    {
        Assert.Equal(0, folder.Run("rename", "touchpoints", "basket", "cart", Future).ExitCode);
        Assert.Contains("\n  cart: { stage: buy", folder.Read(Map), StringComparison.Ordinal);
        Assert.Contains("replaces: [cart]", folder.Read(Future), StringComparison.Ordinal);
        Assert.Contains("\n  cart: null\n", folder.Read(Future), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_in_the_future_map_follows_a_pain_point_of_the_baseline()
    {
        Assert.Equal(0, folder.Run("rename", "pain-point", "pay-late", "slow-code", Map).ExitCode);
        Assert.Contains("because: [slow-code]", folder.Read(Future), StringComparison.Ordinal);
        Assert.Contains("      slow-code: The code", folder.Read(Map), StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_of_a_library_keeps_its_kind_and_is_followed_in_every_map()
    {
        Assert.Equal(0, folder.Run("rename", "channel", "website", "shop", "shared").ExitCode);
        Assert.Equal(EditedMaps.Library.Replace("website: {} # ours", "shop: # ours\n    kind: website", StringComparison.Ordinal), folder.Read(Shared));
        Assert.Equal(EditedMaps.Order.Replace("channel: website", "channel: shop", StringComparison.Ordinal), folder.Read(Map));
    }

    [Fact]
    public void Maps_that_have_nothing_to_do_with_it_stay()
    {
        const string other = "journeykit: \"1\"\nid: other\ntitle: Other\nstate: current\ntouchpoints: { pay: {} }\n";
        folder.Write("maps/other.journey.yaml", other);
        Assert.Equal(0, folder.Run("rename", "touchpoint", "pay", "payment", Map).ExitCode);
        Assert.Equal(other, folder.Read("maps/other.journey.yaml"));
        Assert.Equal(0, folder.Run("rename", "touchpoint", "pay", "payment", "maps").ExitCode);
        Assert.NotEqual(other, folder.Read("maps/other.journey.yaml"));
    }

    [Theory]
    [InlineData("touchpoint pay basket", "there is a touchpoint `basket` already, in maps/order.journey.yaml(9,3)")]
    [InlineData("touchpoint pya payment", "there is no touchpoint `pya` (did you mean `pay`?); there are `basket` and `pay`")]
    [InlineData("touchpoint pay Pay_Ment", "`Pay_Ment` is no id: ids are kebab-case (a-z, 0-9, single dashes between), at most 64 characters, and do not begin with x-; did you mean `pay-ment`?")]
    [InlineData("touchpiont pay payment", "`touchpiont` is no kind of element; did you mean `touchpoints`?")]
    [InlineData("touchpoint pay pay", "it is called `pay` already")]
    public void What_cannot_be_renamed_is_told_and_nothing_is_written(string line, string error)
    {
        Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), folder.Run(["rename", .. line.Split(' '), Map]));
        Assert.Equal((EditedMaps.Order, EditedMaps.Future), (folder.Read(Map), folder.Read(Future)));
    }

    [Fact]
    public void A_file_that_cannot_be_read_and_may_refer_to_it_stops_everything()
    {
        folder.Write("maps/broken.journey.yaml", "id: [pay\n");
        var run = folder.Run("rename", "touchpoint", "pay", "payment", Map);
        Assert.EndsWith("journey: `maps/broken.journey.yaml` may refer to `pay`, and cannot be read\n", run.Error, StringComparison.Ordinal);
        Assert.Equal((EditedMaps.Order, EditedMaps.Future), (folder.Read(Map), folder.Read(Future)));
        folder.Write("maps/broken.journey.yaml", "id: [other\n");
        Assert.Equal(0, folder.Run("rename", "touchpoint", "pay", "payment", Map).ExitCode);
    }

    [Fact]
    public void With_diff_nothing_is_written_and_git_could_apply_it()
    {
        var run = folder.Run("rename", "stage", "buy", "order", "maps", "--diff");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--- a/maps/future.journey.yaml\n+++ b/maps/future.journey.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("-stages: [buy]   # one only\n+stages: [order]   # one only\n", run.Output, StringComparison.Ordinal);
        Assert.Equal((EditedMaps.Order, EditedMaps.Future, ""), (folder.Read(Map), folder.Read(Future), run.Error));
    }
}
