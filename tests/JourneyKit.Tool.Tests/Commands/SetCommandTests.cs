namespace JourneyKit.Tool.Tests.Commands;

public sealed class SetCommandTests : IDisposable
{
    private const string Map = "maps/order.journey.yaml";
    private const string Future = "maps/future.journey.yaml";

    private readonly TestFolder folder = new TestFolder().Write("shared/channels.journey.yaml", EditedMaps.Library).Write(Map, EditedMaps.Order).Write(Future, EditedMaps.Future);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("touchpoints/pay/emotion -2", "    emotion: -1", "    emotion: -2")]
    [InlineData("/touchpoints/pay/emotion -2", "    emotion: -1", "    emotion: -2")]
    [InlineData("touchpoints.pay.emotion -2", "    emotion: -1", "    emotion: -2")]
    [InlineData("touchpoints[pay].emotion -2", "    emotion: -1", "    emotion: -2")]
    [InlineData("pay/emotion -2", "    emotion: -1", "    emotion: -2")]
    [InlineData("pay-late/severity 4", "      pay-late: The code comes too late.", "      pay-late:\n        description: The code comes too late.\n        severity: 4")]
    [InlineData("basket/next/pay 35%", "next: { pay: 60% }", "next: { pay: 35% }")]
    [InlineData("basket/next/pay/share 35%", "next: { pay: 60% }", "next: { pay: 35% }")]
    [InlineData("basket/next/pay/trigger tap", "next: { pay: 60% }", "next: { pay: { share: 60%, trigger: tap } }")]
    [InlineData("stages/buy/kind purchase", "stages: [buy]", "stages: { buy: { kind: purchase } }")]
    [InlineData("stages/use {}", "stages: [buy]", "stages: [buy, use]")]
    [InlineData("pay/needs/- code", "    exit: true\n", "    exit: true\n    needs: [code]\n")]
    [InlineData("pay/next/basket/share 5%", "late.\n", "late.\n    next:\n      basket: 5%\n")]
    [InlineData("description true", "stages: [buy]", "description: true\nstages: [buy]")]
    [InlineData("x-team/lead Dana", "once `pay` is done\" }\n", "once `pay` is done\" }\nx-team:\n  lead: Dana\n")]
    public void A_value_is_set_and_nothing_else_changes(string line, string before, string after)
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run(["set", Map, .. line.Split(' ')]));
        Assert.Equal(EditedMaps.Order.Replace(before, after, StringComparison.Ordinal), folder.Read(Map));
        Assert.NotEqual(EditedMaps.Order, folder.Read(Map));
    }

    [Theory]
    [InlineData("Say: it # now", "description: 'Say: it # now'")]
    [InlineData("{ a", null)]
    [InlineData("\"5\"", "description: '5'")]
    public void A_text_gets_the_quotes_it_needs(string value, string? line)
    {
        var run = folder.Run("set", Map, "description", value);
        Assert.Equal(line is null ? 2 : 0, run.ExitCode);
        Assert.Equal(line is null ? EditedMaps.Order : EditedMaps.Order.Replace("stages: [buy]", line + "\nstages: [buy]", StringComparison.Ordinal), folder.Read(Map));
    }

    [Fact]
    public void With_text_a_value_is_text_whatever_it_looks_like()
    {
        Assert.Equal(0, folder.Run("set", Map, "x-note", "{ a: 1 }", "--text").ExitCode);
        Assert.EndsWith("\nx-note: '{ a: 1 }'\n", folder.Read(Map), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_already_leaves_the_file_alone()
    {
        var before = File.GetLastWriteTimeUtc(folder.Full(Map));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("set", Map, "pay/emotion", "-1"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.Full(Map)));
    }

    [Theory]
    [InlineData("pay/emotion --remove", "    emotion: -1\n", "")]
    [InlineData("pay-late --remove", "    painPoints:\n      pay-late: The code comes too late.\n", "")]
    [InlineData("basket/next/pay --remove", ", next: { pay: 60% }", "")]
    public void What_is_removed_leaves_nothing_empty_behind(string line, string before, string after)
    {
        folder.Write(Future, "");
        Assert.Equal(new ToolRun(0, "", ""), folder.Run(["set", Map, .. line.Split(' ')]));
        Assert.Equal(EditedMaps.Order.Replace(before, after, StringComparison.Ordinal), folder.Read(Map));
    }

    [Theory]
    [InlineData("touchpoints/pay/quote fine", "pay: { emotion: 1 }", "pay: { emotion: 1, quote: fine }")]
    [InlineData("touchpoints/pay/painPoints --remove", "pay: { emotion: 1 }", "pay: { emotion: 1, painPoints: null }")]
    [InlineData("touchpoints/pay/emotion --remove", "pay: { emotion: 1 }", "pay: {}")]
    public void What_a_file_inherits_is_set_and_removed_in_the_file(string line, string before, string after)
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run(["set", Future, .. line.Split(' ')]));
        Assert.Equal(EditedMaps.Future.Replace(before, after, StringComparison.Ordinal), folder.Read(Future));
        Assert.Equal(EditedMaps.Order, folder.Read(Map));
    }

    [Theory]
    [InlineData("pay/emotoin 1", "a touchpoint has no key `emotoin`. Did you mean `emotion`?")]
    [InlineData("touchpoints/pya/emotion 1", "there is no touchpoint `pya` (did you mean `pay`?); there are `basket` and `pay`. To add it, set `/touchpoints/pya` first")]
    [InlineData("pay/quote --remove", "`/touchpoints/pay` says nothing of `quote`; there are `stage`, `channel`, `emotion`, `exit` and `painPoints`")]
    [InlineData("channels/website/kind phone", "`/channels/website/kind` stands in `shared/channels.journey.yaml`, line 5, which `maps/order.journey.yaml` includes: change it there")]
    [InlineData("pay/emotion/high 1", "`/touchpoints/pay/emotion` is one value, with nothing below it")]
    [InlineData("pay/needs/5 code", "`/touchpoints/pay/needs` has no item `5`; `-` adds one")]
    public void What_cannot_be_set_is_told(string line, string error)
    {
        Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), folder.Run(["set", Map, .. line.Split(' ')]));
        Assert.Equal(EditedMaps.Order, folder.Read(Map));
    }

    [Theory]
    [InlineData("pay/emotion 7", "maps/order.journey.yaml(13,14): error JK1026: ")]
    [InlineData("pay --remove", "maps/order.journey.yaml(9,76): error JK1031: There is no touchpoint `pay`. There is `basket`.\n")]
    public void A_fault_that_the_edit_would_make_is_told_with_its_place(string line, string error)
    {
        var run = folder.Run(["set", Map, .. line.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Contains("is left as it is\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(EditedMaps.Order, folder.Read(Map));
    }

    [Fact]
    public void With_diff_nothing_is_written()
    {
        var run = folder.Run("set", Map, "pay/emotion", "-2", "--diff");
        Assert.Equal("--- a/maps/order.journey.yaml\n+++ b/maps/order.journey.yaml\n@@ -10,7 +10,7 @@\n   pay:\n     stage: buy\n     channel: website   # see pay-late\n-    emotion: -1\n+    emotion: -2\n     exit: true\n     painPoints:\n       pay-late: The code comes too late.\n", run.Output);
        Assert.Equal(EditedMaps.Order, folder.Read(Map));
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_stay()
    {
        folder.Write(Map, "\uFEFF" + EditedMaps.Order.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("set", Map, "pay/quote", "fine").ExitCode);
        var expected = EditedMaps.Order.Replace("    exit: true\n", "    exit: true\n    quote: fine\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(expected, folder.Read(Map).TrimStart('\uFEFF'));
        Assert.Equal((byte)0xEF, File.ReadAllBytes(folder.Full(Map))[0]);
    }

    [Fact]
    public void JSON_is_edited_as_JSON()
    {
        folder.Write("a.journey.json", "{\n  \"journeykit\": \"1\", \"id\": \"a\", \"title\": \"A\", \"state\": \"current\",\n  \"touchpoints\": { \"pay\": { \"emotion\": 1 } }\n}\n");
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("set", "a.journey.json", "pay/emotion", "-2"));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("set", "a.journey.json", "pay/next/pay", "5%"));
        Assert.Contains("\"pay\": { \"emotion\": -2, \"next\": {", folder.Read("a.journey.json"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "a.journey.json", "-q").ExitCode);
    }

    [Theory]
    [InlineData("set a.yaml", "`set` needs PATH")]
    [InlineData("set a.yaml b", "`set` needs VALUE, or `--remove`")]
    [InlineData("set a.yaml b c --remove", "`--remove` takes no VALUE")]
    public void A_wrong_line_is_explained(string line, string error)
        => Assert.Equal(new ToolRun(2, "", $"journey: {error}\nSee `journey set --help`.\n"), folder.Run(line.Split(' ')));

    [Fact]
    public void A_broken_file_is_told_with_its_fault()
    {
        folder.Write("a.journey.yaml", "id: [a\n");
        var run = folder.Run("set", "a.journey.yaml", "title", "x");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error JK1005", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("journey: `a.journey.yaml` cannot be edited before it can be read\n", run.Error, StringComparison.Ordinal);
    }
}
