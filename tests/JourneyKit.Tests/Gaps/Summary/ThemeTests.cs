using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Summary;

public sealed class ThemeTests
{
    private const string Map = "touchpoints: { pay: {} }";
    private static readonly GapKind Kind = new("given", GapGroup.Experience, "", "") { Heading = "Given ones" };

    [Theory]
    [InlineData(GapSeverity.High, 2, 2)]
    [InlineData(GapSeverity.High, 3, 1)]
    [InlineData(GapSeverity.Medium, 1, 1)]
    [InlineData(GapSeverity.Medium, 2, 1)]
    public void Gaps_of_one_kind_are_told_as_one_from_two_on_and_from_three_on_where_they_are_severe(GapSeverity severity, int gaps, int themes)
        => Assert.Equal(themes, Open([.. Enumerable.Range(1, gaps).Select(number => Given(number, severity))]).Count);

    [Fact]
    public void One_gap_is_told_in_its_own_words()
    {
        var theme = Assert.Single(Open(Given(1)));
        Assert.Equal(("Gap 1", "Gap 1.", "Do it."), (theme.Title, theme.Message, theme.Advice));
    }

    [Fact]
    public void Several_are_told_by_what_they_have_in_common_and_their_names()
    {
        var theme = Assert.Single(Open(Given(1), Given(2)));
        Assert.Equal(("Given ones", "“/touchpoints/1”; “/touchpoints/2”.", "Do it."), (theme.Title, theme.Message, theme.Advice));
    }

    [Fact]
    public void The_numbers_now_and_to_be_stand_behind_the_name()
        => Assert.Equal("“/touchpoints/1” (3 → 4); “/touchpoints/2”.", Assert.Single(Open(Given(1) with { Numbers = [Stated("value now", 3), Stated("target", 4)] }, Given(2))).Message);

    [Fact]
    public void Of_many_the_first_six_are_named_and_all_that_are_severe()
    {
        Assert.EndsWith("“/touchpoints/6”; and 2 more.", Assert.Single(Open([.. Enumerable.Range(1, 8).Select(number => Given(number))])).Message, StringComparison.Ordinal);
        Assert.EndsWith("“/touchpoints/7”.", Assert.Single(Open([.. Enumerable.Range(1, 7).Select(number => Given(number))])).Message, StringComparison.Ordinal);
        Assert.EndsWith("“/touchpoints/8”.", Assert.Single(Open([.. Enumerable.Range(1, 8).Select(number => Given(number, GapSeverity.High))])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_asks_for_something_else_is_told_by_itself()
        => Assert.Equal(2, Open(Given(1), Given(2) with { Advice = "Do that." }).Count);

    [Fact]
    public void Planned_gaps_are_no_theme() => Assert.Empty(Open(Given(1) with { Standing = GapStanding.Planned }));

    [Fact]
    public void Metrics_that_fall_short_say_what_is_promised()
    {
        const string Metrics = "metrics: { calls: { kind: support-volume, value: 31, target: 16 }, missing: { kind: support-volume, value: 15, target: 7 } }\ntouchpoints: [pay]\n";
        var theme = Assert.Single(GapsOf.Pair(Metrics, Metrics + "initiatives: { chat: { expects: { calls: 18, missing: 8 } } }").Summary.Open, theme => theme.Gaps[0].Kind.Name == "metric-below-target");
        Assert.Equal("“Calls” (31 → 16, promised 18); “Missing” (15 → 7, promised 8).", theme.Message);
    }

    [Fact]
    public void Small_losses_with_a_reason_are_told_together()
    {
        const string Late = "painPoints: { late: { severity: 3 } }";
        var summary = GapsOf.Pair(
            $"touchpoints: {{ pay: {{ duration: 5m, effort: 2, {Late} }}, mail: {{ duration: 2m, emotion: 2 }} }}",
            $"touchpoints: {{ pay: {{ duration: 6m, effort: 3, because: [late], {Late} }}, mail: {{ duration: 3m, emotion: 1 }} }}").Summary;
        var theme = Assert.Single(summary.Worse, theme => theme.IsAccepted);
        Assert.Equal(("Smaller losses that the map gives a reason for", GapSeverity.Low, false), (theme.Title, theme.Severity, theme.IsBackground));
        Assert.Equal(["effort-worse:pay", "touchpoint-slower:pay"], theme.Gaps.Select(gap => gap.Id).Order(StringComparer.Ordinal));
        Assert.Contains("(2 → 3)", theme.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Feelings_in_a_group_have_their_signs()
    {
        const string Late = "painPoints: { late: { severity: 3 } }";
        var summary = GapsOf.Pair(
            $"touchpoints: {{ pay: {{ emotion: 1, {Late} }}, mail: {{ duration: 2m }} }}",
            $"touchpoints: {{ pay: {{ emotion: 0, because: [late], {Late} }}, mail: {{ duration: 3m, because: [late] }} }}").Summary;
        Assert.Contains("“Pay” (+1 → 0)", Assert.Single(summary.Worse, theme => theme.IsAccepted).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_gets_worse_at_one_touchpoint_is_told_as_one_change()
    {
        var summary = GapsOf.Pair("touchpoints: { pay: { emotion: 1, satisfaction: 4, effort: 2 } }", "touchpoints: { pay: { emotion: -1, satisfaction: 2, effort: 5 } }").Summary;
        var theme = Assert.Single(summary.Worse);
        Assert.Equal("“Pay” gets worse", theme.Title);
        Assert.Equal(3, theme.Gaps.Count);
        Assert.Equal(["effort 2 → 5", "emotion +1 → −1", "satisfaction 4 → 2"], theme.Message.Replace(". No reason is given.", "", StringComparison.Ordinal).Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_several_each_says_who_makes_it_worse_where_that_differs_and_where_it_is_a_moment_of_truth()
    {
        var theme = Falls("bot: { touchpoints: [pay] }, van: { touchpoints: [door] }", 1);
        Assert.Equal("Touchpoints that will feel worse", theme.Title);
        Assert.Equal("“Door” (+2 → +1, by “Van”); “Mail” (+2 → +1, no reason given); “Pay” (+2 → +1, a moment of truth, by “Bot”).", string.Join("; ", theme.Message.TrimEnd('.').Split("; ").Order(StringComparer.Ordinal)) + ".");
        Assert.True(theme.NamesCauses);
    }

    [Fact]
    public void Who_makes_all_of_several_worse_is_not_said_of_each()
    {
        var theme = Falls("bot: { touchpoints: [pay, door, mail] }", 1);
        Assert.DoesNotContain("by “Bot”", theme.Message, StringComparison.Ordinal);
        Assert.Equal((false, 1), (theme.NamesCauses, theme.CausedBy.Count));
    }

    [Theory]
    [InlineData(0, "Pay")]
    [InlineData(1, null)]
    public void A_moment_of_truth_that_falls_by_two_steps_is_told_by_itself(int becomes, string? own)
    {
        var worse = GapsOf.Pair(Feel(2, 2, 2), Feel(becomes, 1, 1)).Summary.Worse;
        Assert.Equal(own is not null, worse.Any(theme => theme.Gaps is [{ Id: "emotion-worse:pay" }]));
    }

    [Fact]
    public void Several_moments_of_truth_that_fall_by_two_steps_are_one_thing_to_decide()
    {
        const string Sure = "touchpoints: { pay: { emotion: 2, momentOfTruth: true }, door: { emotion: 2, momentOfTruth: true } }";
        var theme = Assert.Single(GapsOf.Pair(Sure, Sure.Replace("emotion: 2", "emotion: 0", StringComparison.Ordinal)).Summary.Worse);
        Assert.Equal("Moments of truth that will feel worse", theme.Title);
        Assert.DoesNotContain("a moment of truth", theme.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_needs_that_are_lost_are_told_with_the_need_of_each()
    {
        const string Lost = "personas: { aylin: { needs: [a person to ask] }, omar: { needs: [no order number] }, rita: { needs: [a quiet place] } }\ntouchpoints: { call: { MEETS } }";
        var theme = Assert.Single(GapsOf.Pair(Lost.Replace("MEETS", "momentOfTruth: true, meets: [a person to ask, no order number, a quiet place]", StringComparison.Ordinal), Lost.Replace("{ MEETS }", "{ meets: [\"-\"] }", StringComparison.Ordinal).Replace("needs: [a person to ask]", "needs: [a person to ask, \"-\"]", StringComparison.Ordinal)).Summary.Worse, theme => theme.Gaps[0].Kind.Name == "need-lost");
        Assert.Equal("“Aylin” needs “a person to ask” (today at “Call”, a moment of truth); “Omar” needs “no order number” (today at “Call”, a moment of truth); “Rita” needs “a quiet place” (today at “Call”, a moment of truth).", theme.Message);
    }

    [Fact]
    public void Of_personas_it_is_told_what_each_meets()
    {
        var theme = Assert.Single(Open(Of("aylin"), Of("omar")));
        Assert.Equal("Gap aylin; Gap omar.", theme.Message);

        static Gap Of(string persona) => ReportOf.Gap(persona, $"/personas/{persona}", GapSeverity.Medium) with { Kind = Kind, Advice = "Do it." };
    }

    private static GapTheme Falls(string initiatives, int becomes)
        => Assert.Single(GapsOf.Pair(Feel(2, 2, 2), $"initiatives: {{ {initiatives} }}\n" + Feel(becomes, 1, 1)).Summary.Worse, theme => theme.Gaps[0].Kind.Name == "emotion-worse");

    private static string Feel(int pay, int door, int mail) => $"touchpoints: {{ pay: {{ emotion: {pay}, momentOfTruth: true }}, door: {{ emotion: {door} }}, mail: {{ emotion: {mail} }} }}";

    [Fact]
    public void What_only_the_whole_report_tells_is_no_part_of_a_theme_that_is_shown()
        => Assert.Equal([false, true], Open(Given(1), Given(2), Given(3) with { IsBackground = true }).Select(theme => theme.IsBackground));

    private static ElementList<GapTheme> Open(params Gap[] gaps) => ReportOf.Gaps(Map, Map, gaps).Summary.Open;

    private static Gap Given(int number, GapSeverity severity = GapSeverity.Medium) => ReportOf.Gap($"{number}", $"/touchpoints/{number}", severity) with { Kind = Kind, Advice = "Do it." };

    private static GapNumber Stated(string name, decimal value) => GapNumber.Stated(name, value, null, new GapInput(name, null, null, "1"));
}
