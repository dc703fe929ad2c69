using JourneyKit.Changes;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Matching;

public sealed class JourneyMatchingTests
{
    [Fact]
    public void Elements_of_one_id_are_one()
    {
        var touchpoints = Match(["basket", "pay"], [New("pay"), New("help")]).Touchpoints;
        Assert.Equal(["touchpoint pay → pay"], touchpoints.All.Select(match => match.ToString()));
        Assert.Equal(MatchBasis.Id, touchpoints.All.Single().Basis);
        Assert.Equal(["basket"], touchpoints.UnmatchedBefore);
        Assert.Equal(["help"], touchpoints.UnmatchedAfter);
        Assert.Empty(touchpoints.Linked);
    }

    [Fact]
    public void One_that_replaces_one_is_the_same_under_another_id()
    {
        var touchpoints = Match(["basket", "pay"], [New("cart", "basket"), New("pay")]).Touchpoints;
        Assert.Equal(new ElementMatch<Touchpoint>(ElementKind.Touchpoint, [new ElementPair<Touchpoint>("basket", "cart")], MatchBasis.Declared, 1, []), Assert.Single(touchpoints.Linked));
        Assert.Equal(["cart"], touchpoints.AfterOf("basket"));
        Assert.Equal(["basket"], touchpoints.BeforeOf("cart"));
        Assert.Equal(["pay"], touchpoints.AfterOf("pay"));
        Assert.Empty(touchpoints.AfterOf("cart"));
        Assert.Empty(touchpoints.UnmatchedBefore);
        Assert.Empty(touchpoints.UnmatchedAfter);
    }

    [Theory]
    [InlineData("address<form, payment<form", "touchpoint form → address + payment")]
    [InlineData("form, payment<form", "touchpoint form → form + payment")]
    [InlineData("whole<form+review", "touchpoint form + review → whole")]
    [InlineData("form<review", "touchpoint form + review → form")]
    [InlineData("one<form+review, two<review+pay", "touchpoint form + review + pay → one + two")]
    public void Splits_and_merges_are_one_match_each(string after, string expected)
    {
        var touchpoints = Match(["form", "review", "pay"], [.. after.Split(", ").Select(Parse)]).Touchpoints;
        Assert.Contains(expected, touchpoints.All.Select(match => match.ToString()));
        Assert.Single(touchpoints.Linked);
    }

    [Fact]
    public void In_a_tangle_the_pairs_say_who_belongs_to_whom()
    {
        var touchpoints = Match(["form", "review", "pay"], [New("one", "form", "review"), New("two", "review", "pay")]).Touchpoints;
        Assert.Equal(["one"], touchpoints.AfterOf("form"));
        Assert.Equal(["one", "two"], touchpoints.AfterOf("review"));
        Assert.Equal(["review", "pay"], touchpoints.BeforeOf("two"));
    }

    [Fact]
    public void By_ids_alone_what_is_declared_does_not_count()
    {
        var matches = Match(["basket"], [New("cart", "basket")], MatchMode.Ids);
        Assert.Equal(["basket"], matches.Touchpoints.UnmatchedBefore);
        Assert.Empty(matches.Touchpoints.Linked);
    }

    [Fact]
    public void What_both_maps_say_of_an_earlier_one_replaces_nothing_now()
    {
        var map = Map(New("cart", "basket"), New("basket"));
        Assert.Empty(JourneyMatching.Match(map, map).Touchpoints.Linked);
    }

    [Theory]
    [InlineData("basket, cart<basket", "cart<basket")]
    [InlineData("basket, cart<basket", "cart")]
    [InlineData("basket, cart", "cart<basket")]
    public void What_took_the_place_of_one_that_is_gone_is_known_whichever_map_says_it(string before, string after)
    {
        var touchpoints = JourneyMatching.Match(Map([.. before.Split(", ").Select(Parse)]), Map([.. after.Split(", ").Select(Parse)])).Touchpoints;
        Assert.Equal(["cart"], touchpoints.AfterOf("basket"));
        Assert.Equal(["basket", "cart"], touchpoints.BeforeOf("cart").OrderBy(id => id.Value, StringComparer.Ordinal));
        Assert.Empty(touchpoints.UnmatchedBefore);
    }

    [Fact]
    public void Gone_on_purpose_is_what_the_second_map_removes_and_has_no_more()
    {
        var after = Map(New("cart", "basket"), New("pay")) with { Removes = [new Removal("leaflet") { Because = ["fewer-ads"] }, new Removal("pay"), new Removal("basket"), new Removal("elsewhere")] };
        var removed = Assert.Single(JourneyMatching.Match(Map(New("leaflet"), New("pay"), New("basket")), after).RemovedOnPurpose);
        Assert.Equal("leaflet", removed.Key);
    }

    [Fact]
    public void Stages_are_matched_as_touchpoints_are()
    {
        var before = Map() with { Stages = [new Stage("decide"), new Stage("use")] };
        var after = Map() with { Stages = [new Stage("choose") { Replaces = ["decide"] }, new Stage("pay") { Replaces = ["decide"] }, new Stage("use")] };
        Assert.Equal(["stage decide → choose + pay", "stage use → use"], JourneyMatching.Match(before, after).Stages.All.Select(match => match.ToString()));
    }

    private static MatchResult Match(string[] before, Touchpoint[] after, MatchMode mode = MatchMode.Declared)
        => JourneyMatching.Match(Map([.. before.Select(id => New(id))]), Map(after), mode);

    private static Touchpoint Parse(string text)
    {
        var parts = text.Split('<');
        return New(parts[0], parts.Length == 1 ? [] : parts[1].Split('+'));
    }

    private static Touchpoint New(string id, params string[] replaces) => new(id) { Replaces = [.. replaces.Select(replaced => new Id<Touchpoint>(replaced))] };

    private static JourneyMap Map(params Touchpoint[] touchpoints) => new() { Id = "order", Title = "Order", State = MapState.Current, Touchpoints = [.. touchpoints] };
}
