using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class ChannelGapTests
{
    private const string People = "channels: [website, phone, email]\npersonas: { walter: { channels: { phone: preferred, website: avoided } } }\nstages: [buy]\n";
    private const string Website = People + "touchpoints: { pay: { stage: buy, channel: website } }";
    private const string Email = People + "touchpoints: { pay: { stage: buy, channel: email } }";
    private const string Phone = People + "touchpoints: { pay: { stage: buy, channel: website }, ring: { stage: buy, channel: phone } }";

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
