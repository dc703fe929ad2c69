using System.Text.Json;

namespace JourneyKit.Tool.Tests.Commands;

/// <summary>What a map does not say anywhere, in one finding.</summary>
public sealed class CheckUnsaidTests : IDisposable
{
    private readonly TestFolder folder = new();

    public CheckUnsaidTests() => folder.Write("order.journey.yaml", Maps.Sound + "status: in-review\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_lists_what_is_not_said_with_severity_rule_and_remedy()
    {
        var output = folder.Run("check", "order.journey.yaml").Output;
        Assert.StartsWith("order.journey.yaml(1,1): warning JK7024: This map does not say yet:\n    warning JK3002  whose journey it shows. Add the persona that it is about.\n", output, StringComparison.Ordinal);
        Assert.Contains("    info    JK7001  which team owns it. Name it in `owner`.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("1 file checked: 1 warning\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_parts_with_what_remedy_and_key()
    {
        var finding = Assert.Single(folder.Run("check", "order.journey.yaml", "--format", "json").ToJson().GetProperty("findings").EnumerateArray());
        Assert.Equal("JK7024", finding.GetProperty("id").GetString());
        Assert.False(finding.TryGetProperty("key", out _));
        var part = Assert.Single(finding.GetProperty("parts").EnumerateArray(), part => part.GetProperty("id").GetString() == "JK7001");
        Assert.Equal("which team owns it", part.GetProperty("unsaid").GetProperty("what").GetString());
        Assert.Equal("Name it in `owner`.", part.GetProperty("unsaid").GetProperty("remedy").GetString());
        Assert.Equal("JK7001 order/current ", part.GetProperty("key").GetString());
        Assert.Equal(JsonValueKind.Object, part.GetProperty("start").ValueKind);
    }

    [Fact]
    public void What_is_accepted_or_switched_off_is_no_part_of_it()
    {
        folder.Run("check", "order.journey.yaml", "--write-baseline", "accepted.yaml");
        Assert.Contains("nothing to report", folder.Run("check", "order.journey.yaml", "--baseline", "accepted.yaml").Output, StringComparison.Ordinal);
        folder.Write(".journeykit.yaml", "rules: { map-without-owner: off }\n");
        Assert.DoesNotContain("JK7001", folder.Run("check", "order.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_names_it_is_told_to_name_the_single_rules()
    {
        folder.Write(".journeykit.yaml", "rules: { not-said-yet: off }\n");
        Assert.Contains("`not-said-yet` is no rule: it lists the findings of several rules. Name those by their own ids.", folder.RunWhole("check", "order.journey.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_lists_the_rules_that_it_is_put_together_from()
    {
        var output = folder.Run("explain", "JK7024").Output;
        Assert.Contains("| which team owns it | JK7001 `map-without-owner` |", output, StringComparison.Ordinal);
        Assert.Equal(output, folder.Run("explain", "not-said-yet").Output);
        Assert.Contains("the finding is listed under [JK7024]", folder.Run("explain", "map-without-owner").Output, StringComparison.Ordinal);
    }
}
