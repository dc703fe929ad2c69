using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class OwnershipTests
{
    private const string Missing = "owner-missing";
    private const string Changed = "owner-changed";
    private const string Teams = "teams: [care, shop]\nchannels: { website: { owner: shop }, phone: {} }\n";

    [Fact]
    public void Where_it_is_all_of_them_it_says_so()
    {
        const string Map = "teams: [web]\nchannels: { phone: { kind: phone }, chat: { kind: chat } }\ntouchpoints: { call: { channel: phone }, chat: { channel: chat } }";
        Assert.EndsWith(": all 2 touchpoints that are ours.", GapsOf.Single("owner-missing", Map, Map).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Touchpoints_without_a_team_are_one_gap()
    {
        var gap = GapsOf.Single(Missing, "touchpoints: [pay]", Teams + "touchpoints: { pay: { channel: website }, call: { channel: phone }, chat: {}, tell: { control: external } }");
        Assert.Equal((Missing, GapSeverity.Low, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Call” and “Chat” belong to no team in future: 2 of the 3 touchpoints that are ours.", gap.Message);
    }

    [Theory]
    [InlineData("touchpoints: [pay]")]
    [InlineData(Teams + "touchpoints: { pay: { channel: website }, call: { owner: care } }")]
    [InlineData(Teams + "touchpoints: { think: { kind: action }, tell: { control: external } }")]
    public void What_belongs_to_a_team_or_is_not_ours_is_none(string then) => Assert.Empty(GapsOf.Ids(Missing, "touchpoints: [pay]", then));

    [Fact]
    public void A_hand_over_is_one_gap_for_two_teams()
    {
        var gap = GapsOf.Single(Changed, Teams + "touchpoints: { pay: { owner: care }, basket: { owner: care } }", Teams + "touchpoints: { pay: { channel: website }, basket: { owner: shop } }");
        Assert.Equal(("owner-changed:care:shop", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Pay” and “Basket” go from the team “Care” to the team “Shop”.", gap.Message);
    }

    [Theory]
    [InlineData("{ owner: care }", "{ owner: care }")]
    [InlineData("{ owner: care }", "{}")]
    [InlineData("{}", "{ owner: care }")]
    public void What_stays_or_is_unknown_is_no_hand_over(string now, string then) => Assert.Empty(GapsOf.Ids(Changed, Teams + $"touchpoints: {{ pay: {now} }}", Teams + $"touchpoints: {{ pay: {then} }}"));
}
