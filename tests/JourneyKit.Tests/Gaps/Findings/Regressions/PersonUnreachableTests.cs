using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class PersonUnreachableTests
{
    private const string Kind = "person-unreachable";
    private const string Channels = "channels: [website, chatbot, phone]\n";
    private const string With = Channels + "touchpoints: { site: { channel: website, next: [bot] }, bot: { channel: chatbot, next: [line] }, line: { channel: phone } }";
    private const string Without = Channels + "touchpoints: { site: { channel: website, next: [bot, line] }, bot: { channel: chatbot }, line: { channel: phone } }";

    [Fact]
    public void A_machine_from_which_the_way_to_a_person_is_lost_is_a_regression()
    {
        var gap = GapsOf.Single(Kind, With, Without);
        Assert.Equal(("person-unreachable:bot", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In future customers talk to a machine at “Bot”, and whom it cannot help comes to no person from there; today they do.", gap.Message);
    }

    [Fact]
    public void A_machine_that_is_new_and_leads_to_no_person_is_open()
        => Assert.Equal(GapStanding.Open, GapsOf.Single(Kind, Channels + "touchpoints: { site: { channel: website, next: [line] }, line: { channel: phone } }", Without).Standing);

    [Fact]
    public void A_machine_that_takes_the_place_of_a_person_is_a_regression()
        => Assert.Equal(GapStanding.Regression, GapsOf.Single(Kind, Channels + "touchpoints: { site: { channel: website, next: [line] }, line: { channel: phone } }", Channels + "touchpoints: { site: { channel: website, next: [bot] }, bot: { channel: chatbot, replaces: [line] } }").Standing);

    [Fact]
    public void What_is_the_same_in_both_maps_or_leads_to_a_person_is_none()
    {
        Assert.Empty(GapsOf.Ids(Kind, Without, Without));
        Assert.Empty(GapsOf.Ids(Kind, Without, With));
        Assert.Empty(GapsOf.Ids(Kind, With, With));
    }
}
