using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class SiloTests
{
    private const string Kind = "silo";
    private const string Base = "teams: [care, shop]\nmetrics: { csat: { value: 70% } }\nsystems: [till, web]\nchannels: { website: { owner: shop, systems: [web] }, phone: { owner: care, systems: [till] } }\n";
    private const string Apart = Base + "touchpoints: { pay: { channel: website, next: [call] }, call: { channel: phone } }";
    private const string Together = Base + "touchpoints: { pay: { channel: website, metrics: [csat], next: [call] }, call: { channel: phone, metrics: [csat] } }";
    private const string NoWay = Base + "touchpoints: { pay: { channel: website }, call: { channel: phone } }";

    [Fact]
    public void Teams_that_share_nothing_stay_apart()
    {
        var gap = GapsOf.Single(Kind, Apart, Apart);
        Assert.Equal(("silo:care:shop", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In future customers pass between the teams “Care” and “Shop” (from “Pay” to “Call”), and the two share neither a figure, an objective nor data there, as today.", gap.Message);
    }

    [Theory]
    [InlineData(Apart, Together, GapStanding.Planned, ". In future they do.")]
    [InlineData(Apart, NoWay, GapStanding.Planned, ". In future nobody changes channel between them.")]
    [InlineData(Together, Apart, GapStanding.Regression, ". Today they do.")]
    public void What_becomes_of_it_depends_on_what_they_share(string now, string then, GapStanding standing, string end)
    {
        var gap = GapsOf.Single(Kind, now, then);
        Assert.Equal(standing, gap.Standing);
        Assert.EndsWith(end, gap.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Together, Together)]
    [InlineData(Apart, "touchpoints: [pay]")]
    [InlineData(NoWay, NoWay)]
    public void Who_shares_something_or_is_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));
}
