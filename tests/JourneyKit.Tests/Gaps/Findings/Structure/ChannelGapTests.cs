using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class ChannelGapTests
{
    private const string People = "channels: [website, phone, email]\npersonas: { walter: { channels: { phone: preferred, website: avoided } } }\nstages: [buy]\n";
    private const string Website = People + "touchpoints: { pay: { stage: buy, channel: website } }";
    private const string Email = People + "touchpoints: { pay: { stage: buy, channel: email } }";
    private const string Phone = People + "touchpoints: { pay: { stage: buy, channel: website }, ring: { stage: buy, channel: phone } }";

    [Fact]
    public void A_preferred_channel_comes_into_a_stage()
    {
        var gap = GapsOf.Single("channel-stage-uncovered", Email, Phone);
        Assert.Equal(("channel-stage-uncovered:phone:buy", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Walter” prefers “Phone” and does not find it in the stage “Buy” today; in future there is something in it.", gap.Message);
    }

    [Theory]
    [InlineData(Phone, Phone)]
    [InlineData(Website, Phone)]
    [InlineData(Email, Email)]
    [InlineData(People + "touchpoints: [pay]", Phone)]
    public void A_channel_that_is_there_or_not_missed_is_none(string now, string then) => Assert.Empty(GapsOf.Ids("channel-stage-uncovered", now, then));

    [Fact]
    public void A_persona_finds_only_channels_that_it_avoids()
    {
        var gap = GapsOf.Single("avoided-channels-only", Website, Website);
        Assert.Equal(("avoided-channels-only:walter:buy", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In the stage “Buy”, “Walter” is served only through channels that this persona avoids, and nothing changes that.", gap.Message);
        Assert.Equal(GapStanding.Planned, GapsOf.Single("avoided-channels-only", Website, Phone).Standing);
        Assert.Equal(GapStanding.Regression, GapsOf.Single("avoided-channels-only", Phone, Website).Standing);
    }

    [Theory]
    [InlineData(Phone, Phone)]
    [InlineData(Email, Email)]
    [InlineData(Website, People + "touchpoints: [pay]")]
    public void Whoever_finds_another_channel_is_none(string now, string then) => Assert.Empty(GapsOf.Ids("avoided-channels-only", now, then));
}
