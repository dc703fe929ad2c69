using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Transitions;

public sealed class WaitTooLongTests
{
    private const string Kind = "wait-too-long";

    [Fact]
    public void A_wait_is_to_be_shorter()
    {
        var gap = GapsOf.Single(Kind, Way("wait: 3d"), Way("wait: 1d"));
        Assert.Equal(("wait-too-long:call:refund", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("From “Call” to “Refund” customers wait 3d today; in future 1d.", gap.Message);
        Assert.Equal(["wait today: 3d", "wait to be: 1d", "less: 2d"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void A_longer_wait_is_worse_than_before()
        => Assert.Equal((GapSeverity.Low, GapStanding.Regression), (GapsOf.Single(Kind, Way("wait: 2d"), Way("wait: 3d")).Severity, GapsOf.Single(Kind, Way("wait: 2d"), Way("wait: 3d")).Standing));

    [Fact]
    public void Of_two_versions_only_a_longer_wait_counts()
    {
        Assert.Equal("From “Call” to “Refund” customers wait 2d in the older map; in the newer map 3d.", Assert.Single(GapsOf.OfVersions(Kind, Way("wait: 2d"), Way("wait: 3d"))).Message);
        Assert.Empty(GapsOf.OfVersions(Kind, Way("wait: 3d"), Way("wait: 2d")));
    }

    [Theory]
    [InlineData("wait: 1d", "wait: 24h")]
    [InlineData("wait: 1d", "share: 20%")]
    [InlineData("share: 20%", "wait: 1d")]
    public void What_is_as_long_or_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, Way(now), Way(then)));

    private static string Way(string transition) => $"touchpoints: {{ call: {{ next: {{ refund: {{ {transition} }} }} }}, refund: {{}} }}";

    [Theory]
    [InlineData("1d", "", true)]
    [InlineData("23h59m", "", false)]
    [InlineData("1d", "door: { next: { mail: { wait: 1d } } }, mail: {},", false)]
    [InlineData("1d", "door: { next: { mail: { wait: 23h } } }, mail: {},", true)]
    public void A_new_way_on_which_customers_wait_a_day_or_more_is_open_unless_somebody_waits_as_long_today(string wait, string today, bool isFound)
    {
        var gaps = GapsOf.Kind("wait-too-long", $"touchpoints: {{ {today} other: {{}} }}", $"touchpoints: {{ pay: {{ next: {{ mail: {{ wait: {wait} }} }} }}, mail: {{}} }}").Where(gap => gap.Standing == GapStanding.Open).ToList();
        Assert.Equal(isFound, gaps.Count == 1);
        Assert.All(gaps, gap => Assert.Equal((GapSeverity.Medium, "From “Pay” to “Mail” customers wait 1d in future. This way is new."), (gap.Severity, gap.Message)));
    }

    [Theory]
    [InlineData("6d", GapStanding.Planned)]
    [InlineData("21d", GapStanding.Regression)]
    public void A_way_that_leaves_a_touchpoint_out_is_set_against_all_the_waits_on_the_way_through_it(string wait, GapStanding standing)
    {
        var gap = GapsOf.Single(Kind, Through("wait: 12d", "duration: 1d", "wait: 1d"), Directly(wait));
        Assert.Equal(("wait-too-long:parcel:invoice", standing), (gap.Id, gap.Standing));
        Assert.Equal($"From “Parcel” to “Invoice” customers wait 14d in all today, by way of “Credit”; in future, without that, {wait}.", gap.Message);
        Assert.Equal(3, gap.Numbers[0].Inputs.Count);
    }

    [Fact]
    public void Where_the_way_through_took_as_long_nothing_changes()
        => Assert.Empty(GapsOf.Ids(Kind, Through("wait: 2d", "", "share: 100%"), Directly("2d")));

    [Fact]
    public void Where_nobody_knows_how_long_the_way_through_took_that_is_said()
        => Assert.Equal("From “Parcel” to “Invoice” customers wait 2d in future. Today they go there by way of “Credit”, and the map of today does not say how long that takes.", GapsOf.Single(Kind, Through("share: 100%", "", "share: 100%"), Directly("2d")).Message);

    [Fact]
    public void Where_much_is_gone_the_longest_way_is_found_without_walking_them_all()
    {
        // A hundred million ways of five steps.
        var ids = Enumerable.Range(0, 100).Select(i => $"t{i}").ToList();
        var gone = string.Concat(ids.Select(id => $"  {id}: {{ next: {{ {string.Join(", ", ids.Where(to => to != id).Select(to => $"{to}: {{ wait: 1d }}"))}, invoice: {{ wait: 1d }} }} }}\n"));
        var gap = GapsOf.Single(Kind, $"touchpoints:\n  parcel: {{ next: {{ {string.Join(", ", ids.Select(id => $"{id}: {{ wait: 1d }}"))} }} }}\n{gone}  invoice: {{}}", Directly("6d"));
        Assert.StartsWith("From “Parcel” to “Invoice” customers wait 5d in all today", gap.Message, StringComparison.Ordinal);
    }

    private static string Through(string before, string credit, string after)
        => $"touchpoints: {{ parcel: {{ next: {{ credit: {{ {before} }} }} }}, credit: {{ {credit}{(credit.Length > 0 ? ", " : "")}next: {{ invoice: {{ {after} }} }} }}, invoice: {{}} }}";

    private static string Directly(string wait) => $"touchpoints: {{ parcel: {{ next: {{ invoice: {{ wait: {wait} }} }} }}, invoice: {{}} }}";
}
