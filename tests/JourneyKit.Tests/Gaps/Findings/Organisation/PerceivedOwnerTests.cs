using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class PerceivedOwnerTests
{
    private const string Kind = "perceived-owner";
    private const string Teams = "teams: { shop: { name: Shop team }, carrier: {} }\n";

    [Theory]
    [InlineData("owner: carrier, perceivedOwner: shop", "owner: carrier, perceivedOwner: shop", GapSeverity.Low, GapStanding.Open)]
    [InlineData("owner: carrier, perceivedOwner: shop", "owner: shop", GapSeverity.Low, GapStanding.Planned)]
    [InlineData("owner: carrier, perceivedOwner: shop", "owner: carrier, perceivedOwner: carrier", GapSeverity.Low, GapStanding.Planned)]
    [InlineData("owner: carrier, perceivedOwner: shop", "owner: carrier", GapSeverity.Low, GapStanding.Unclear)]
    [InlineData("owner: carrier, perceivedOwner: carrier", "owner: carrier, perceivedOwner: Shop team", GapSeverity.Medium, GapStanding.Regression)]
    [InlineData("owner: carrier", "owner: carrier, perceivedOwner: shop team", GapSeverity.Low, GapStanding.Open)]
    [InlineData("perceivedOwner: the shop", "perceivedOwner: a robot", GapSeverity.Low, GapStanding.Planned)]
    public void Who_customers_think_acts_is_named_where_it_differs(string now, string then, GapSeverity severity, GapStanding standing)
    {
        var gap = GapsOf.Single(Kind, Map(now), Map(then));
        Assert.Equal(("perceived-owner:parcel", severity, standing), (gap.Id, gap.Severity, gap.Standing));
    }

    [Fact]
    public void Sentences_say_who_is_thought_to_act_and_who_does()
    {
        Assert.Equal("Customers think in future that “Shop team” acts at “Parcel”, and it belongs to “Carrier”.", GapsOf.Single(Kind, Map(""), Map("owner: carrier, perceivedOwner: shop")).Message);
        Assert.Equal("Customers think today that “Shop team” acts at “Parcel”, and it belongs to “Carrier”; in future these are one team.", GapsOf.Single(Kind, Map("owner: carrier, perceivedOwner: shop"), Map("owner: shop")).Message);
        Assert.Equal("Customers think that “the shop” acts at “Parcel” today, and that “a robot” does in future.", GapsOf.Single(Kind, Map("perceivedOwner: the shop"), Map("perceivedOwner: a robot")).Message);
    }

    [Fact]
    public void A_new_touchpoint_is_looked_at_too()
        => Assert.Equal(["perceived-owner:parcel"], GapsOf.Ids(Kind, Teams + "touchpoints: [other]", Map("owner: carrier, perceivedOwner: shop")));

    [Theory]
    [InlineData("owner: carrier, perceivedOwner: carrier", "owner: carrier, perceivedOwner: carrier")]
    [InlineData("owner: carrier, perceivedOwner: the shop", "owner: carrier, perceivedOwner: the shop")]
    [InlineData("owner: carrier", "owner: shop")]
    [InlineData("perceivedOwner: the shop", "")]
    [InlineData("owner: carrier, perceivedOwner: shop, personas: []", "owner: carrier, perceivedOwner: shop, personas: []")]
    public void Who_is_one_team_or_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, Map(now), Map(then)));

    private static string Map(string parcel) => Teams + $"touchpoints: {{ parcel: {{ {parcel} }} }}";
}
