using JourneyKit.Model;

namespace JourneyKit.Tests.Model;

/// <summary>What an id says by itself is not kept beside it, in whatever order a record was made.</summary>
public sealed class ChangedIdTests
{
    [Fact]
    public void A_name_that_a_new_id_says_by_itself_is_forgotten()
    {
        var renamed = new Touchpoint("pay") { Name = "Check out" } with { Id = "check-out" };
        Assert.Equal(new Touchpoint("check-out"), renamed);
        Assert.Equal("Check out", renamed.Name);
    }

    [Fact]
    public void A_name_of_ones_own_stays_under_a_new_id()
        => Assert.Equal("Till", (new Touchpoint("pay") { Name = "Till" } with { Id = "check-out" }).Name);

    [Fact]
    public void A_kind_that_a_new_id_says_by_itself_is_forgotten()
    {
        Assert.Equal(new Channel("email"), new Channel("letters") { Kind = ChannelKind.Email } with { Id = "email" });
        Assert.Equal(new Stage("use"), new Stage("daily") { Kind = StageKind.Use } with { Id = "use" });
        Assert.Equal(new Metric("nps"), new Metric("mood") { Kind = MetricKind.Nps } with { Id = "nps" });
        Assert.Equal(new JourneySystem("crm"), new JourneySystem("customers") { Kind = SystemKind.Crm } with { Id = "crm" });
    }

    [Fact]
    public void A_kind_that_only_the_old_id_said_goes_with_it()
        => Assert.Null((new Channel("email") with { Id = "letters" }).Kind);
}
