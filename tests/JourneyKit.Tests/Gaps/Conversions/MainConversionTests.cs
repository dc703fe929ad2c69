using JourneyKit.Gaps.Context;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Conversions;

public sealed class MainConversionTests
{
    private const string Order = "order: { at: done, value: 20 }";
    private const string Lease = "lease: { at: signed, value: 5000 }";

    [Theory]
    [InlineData($"{Order}, {Lease}", Order)]
    [InlineData($"{Lease}, {Order}", Order)]
    [InlineData(Order, $"{Lease}, {Order}")]
    [InlineData(Order, $"{Order}, {Lease}")]
    public void A_goal_that_only_one_map_has_does_not_win(string now, string then) => Assert.Equal("order", MainOf(now, then));

    [Theory]
    [InlineData($"{Order}, old: {{ at: signed, value: 5000 }}", $"lease: {{ at: signed, value: 5000, replaces: [old] }}, {Order}", "order")]
    [InlineData("order: { at: done }, old: { at: signed, value: 5000 }", "order: { at: done }, lease: { at: signed, value: 5000, replaces: [old] }", "lease")]
    [InlineData("old: { at: signed }", $"{Order}, lease: {{ at: signed, replaces: [old] }}", "lease")]
    public void A_goal_that_takes_the_place_of_another_counts_with_it_as_one(string now, string then, string main) => Assert.Equal(main, MainOf(now, then));

    [Fact]
    public void Personas_are_compared_by_the_goal_that_both_maps_have()
    {
        var report = GapsOf.Pair(Map($"{Lease}, {Order}", 80), Map(Order, 50));
        Assert.Equal(PersonaVerdict.Worse, report.Personas.Single(outlook => outlook.After.Key == "otto").Verdict);
        Assert.Contains("“Order” from", report.Summary.Headline, StringComparison.Ordinal);
    }

    private static string? MainOf(string now, string then) => GapsOf.Pair(Map(now, 80), Map(then, 50)).Summary.Main?.Id.Value;

    private static string Map(string conversions, int share)
        => $"personas: {{ otto: {{ share: 35% }}, hana: {{ share: 65% }} }}\nconversions: {{ {conversions} }}\ntouchpoints: {{ call: {{ personas: [otto], entry: 35%, next: {{ done: {share}% }} }}, form: {{ personas: [hana], entry: 65%, next: {{ done: 90% }} }}, done: {{ exit: true, next: {{ signed: 40% }} }}, signed: {{ exit: true }} }}";
}
