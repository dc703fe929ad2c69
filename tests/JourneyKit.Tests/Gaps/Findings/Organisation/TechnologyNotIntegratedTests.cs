using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class TechnologyNotIntegratedTests
{
    private const string Kind = "technology-not-integrated";
    private const string Systems = "systems: { crm: { integratesWith: [till] }, till: {}, web: {} }\n";
    private const string Connected = "systems: { crm: { integratesWith: [till] }, till: {}, web: { integratesWith: [crm] } }\n";
    private const string Way = "touchpoints: { pay: { systems: [web], next: { call: { carries: [basket] } } }, call: { systems: [crm] } }";

    [Fact]
    public void Context_is_to_travel_where_no_data_does()
    {
        var gap = GapsOf.Single(Kind, Systems + Way, Systems + Way);
        Assert.Equal(("technology-not-integrated:crm:web", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In future “basket” is to travel from “Pay” to “Call”, and “Web” exchanges no data with “Crm”.", gap.Message);
    }

    [Fact]
    public void A_system_that_lacks_several_connections_is_one_gap()
    {
        const string Map = "systems: { crm: { integratesWith: [till] }, till: {}, web: {}, desk: {} }\n"
            + "touchpoints: { pay: { systems: [web], next: { call: { carries: [basket] } } }, call: { systems: [crm], next: { help: { carries: [name, basket] } } }, help: { systems: [desk] } }";
        var gap = GapsOf.Single(Kind, Map, Map);
        Assert.Equal("technology-not-integrated:crm:desk:web", gap.Id);
        Assert.Equal("In future “Crm” exchanges no data with “Web” and “Desk”, but “basket” and “name” are to travel from “Pay” to “Call” and from “Call” to “Help”.", gap.Message);
    }

    [Fact]
    public void A_new_system_that_lacks_a_connection_is_not_told_twice()
    {
        var gaps = GapsOf.Kind(Kind, "systems: { crm: { integratesWith: [till] }, till: {} }\ntouchpoints: { call: { systems: [crm] } }", Systems + Way);
        Assert.Equal([("technology-not-integrated:crm:web", false), ("technology-not-integrated:web", true)], gaps.Select(gap => (gap.Id, gap.IsBackground)));
    }

    [Fact]
    public void A_system_is_new_and_stands_alone()
        => Assert.Equal(
            "“Tracker” is a system that the journey does not use today, and the future map says of no other that it exchanges data with it.",
            GapsOf.Single(Kind, Systems, "systems: { crm: { integratesWith: [till] }, till: {}, web: {}, tracker: {} }\ntouchpoints: { pay: { systems: [tracker] } }").Message);

    [Fact]
    public void Systems_are_to_exchange_data_that_do_not_today()
    {
        var gap = GapsOf.Single(Kind, Systems + Way, Connected + Way);
        Assert.Equal(("technology-not-integrated:connections:of:web", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Web” exchanges no data with “Crm” today, and is to do so in future.", gap.Message);
    }

    [Theory]
    [InlineData(Connected + Way)]
    [InlineData("systems: [crm, web]\n" + Way)]
    [InlineData(Systems + "touchpoints: { pay: { systems: [web], next: [call] }, call: { systems: [crm] } }")]
    [InlineData(Systems + "touchpoints: { pay: { next: { call: { carries: [basket] } } }, call: { systems: [crm] } }")]
    public void What_is_connected_or_unknown_is_none(string map) => Assert.Empty(GapsOf.Ids(Kind, map, map));
}
