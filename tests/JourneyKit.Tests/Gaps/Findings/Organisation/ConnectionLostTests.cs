using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class ConnectionLostTests
{
    private const string Kind = "connection-lost";
    private const string Touchpoints = "touchpoints: { order: { systems: [crm], next: [call] }, call: { systems: [helpdesk] }, bill: { systems: [erp] } }";
    private const string Now = "systems: { crm: { integratesWith: [helpdesk, erp] }, helpdesk: {}, erp: {} }\n" + Touchpoints;

    [Fact]
    public void Two_systems_that_no_longer_exchange_data_are_named_with_the_ways_between_them()
    {
        var gap = GapsOf.Single(Kind, Now, "systems: { crm: { integratesWith: [erp] }, helpdesk: {}, erp: {} }\n" + Touchpoints);
        Assert.Equal(("connection-lost:crm:helpdesk", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Today “Crm” and “Helpdesk” exchange data; in the future map both are used, and they do not, though customers go from “Order” to “Call”.", gap.Message);
    }

    [Fact]
    public void Without_a_way_between_them_it_matters_less()
        => Assert.Equal(GapSeverity.Medium, GapsOf.Single(Kind, Now, "systems: { crm: { integratesWith: [helpdesk] }, helpdesk: {}, erp: {} }\n" + Touchpoints).Severity);

    [Theory]
    [InlineData("systems: { crm: {}, helpdesk: { integratesWith: [crm] }, erp: { integratesWith: [helpdesk] } }\n" + Touchpoints)]
    [InlineData("systems: { crm: {}, helpdesk: {}, erp: {} }\n" + Touchpoints)]
    [InlineData("systems: { crm: { integratesWith: [erp] }, helpdesk: {}, erp: {} }\ntouchpoints: { order: { systems: [crm] }, bill: { systems: [erp] } }")]
    public void What_is_said_by_the_other_or_goes_through_a_third_or_is_not_used_or_not_said_at_all_is_none(string future) => Assert.Empty(GapsOf.Ids(Kind, Now, future));
}
