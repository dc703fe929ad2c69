namespace JourneyKit.Tests.Validation.Rules.Future;

/// <summary>What became of the baseline.</summary>
public sealed class ChangeTests
{
    private const string Before = """
        state: current
        channels: [website, phone]
        personas: [adult, child]
        stages: [choose, pay]
        touchpoints:
          menu: { stage: choose, channel: website, emotion: 1, byPersona: { child: { emotion: 2 } } }
          bill: { stage: pay, channel: phone, emotion: 0 }
        """;

    private const string Frame = "state: future\nchannels: [website, phone]\npersonas: [adult, child]\nobjectives: [growth]\nstages: [choose, pay]\n";

    [Theory]
    [InlineData("menu: { stage: pay }", "`menu` moves from the stage `choose` to `pay`, but")]
    [InlineData("menu: { channel: phone }", "`menu` goes from the channel `website` to `phone`, but")]
    [InlineData("menu: { stage: pay, channel: phone }", "`menu` moves from the stage `choose` to `pay` and goes from the channel `website` to `phone`, but")]
    [InlineData("menu: { emotion: -1 }", "`menu` feels worse than before (-1 after 1, on the scale from −2 to 2), but")]
    [InlineData("menu: { emotion: 1, byPersona: { child: { emotion: 0 } } }", "`menu` feels worse than before for `child` (0 after 2, on the scale from −2 to 2), but")]
    [InlineData("menu: { emotion: 1 }", "`menu` feels worse than before for `child` (1 after 2, on the scale from −2 to 2), but")]
    [InlineData("bill: { emotion: 1, byPersona: { adult: { emotion: -2 } } }", "`bill` feels worse than before for `adult` (-2 after 0, on the scale from −2 to 2), but")]
    [InlineData("tablet: { replaces: [menu, bill] }", "`tablet` replaces `menu` and `bill`, but")]
    [InlineData("tablet: {}", "`tablet` is new, but")]
    public void A_change_without_a_reason_is_named(string touchpoint, string beginning)
        => Assert.StartsWith(beginning, Assert.Single(Findings("JK8008", touchpoint)), StringComparison.Ordinal);

    [Theory]
    [InlineData("menu: {}")]
    [InlineData("menu: { emotion: 2, byPersona: { child: { emotion: 2 } } }")]
    [InlineData("menu: { emotion: -2, because: [growth] }")]
    [InlineData("tablet: { personas: [] }")]
    public void What_is_unknown_or_better_or_explained_or_nobodys_needs_no_reason(string touchpoint)
        => Assert.Empty(Findings("JK8008", touchpoint));

    [Fact]
    public void A_touchpoint_does_not_move_when_its_stage_is_replaced_or_gone()
    {
        const string Head = "state: future\nchannels: [website, phone]\npersonas: [adult, child]\n";
        Assert.Empty(FutureFindings.Of("JK8008", Head + "stages: { eat: { replaces: [choose] }, pay: {} }\ntouchpoints: { menu: { stage: eat } }", Before));
        Assert.Empty(FutureFindings.Of("JK8008", Head + "stages: [eat, pay]\ntouchpoints: { menu: { stage: eat } }", Before));
        Assert.Equal(["The stage `choose` of the baseline is gone, but touchpoints of it are still here: say which stage `replaces` it."], FutureFindings.Of("JK8038", Head + "stages: [eat, pay]\ntouchpoints: { menu: { stage: eat } }", Before));
        Assert.Empty(FutureFindings.Of("JK8038", Head + "stages: [pay]\ntouchpoints: { bill: { stage: pay } }", Before));
    }

    [Fact]
    public void Many_changes_without_a_reason_are_one_finding()
    {
        var message = Assert.Single(Findings("JK8008", "a: {}\n  b: {}\n  c: {}\n  d: {}\n  e: {}\n  f: {}"));
        Assert.StartsWith("6 touchpoints are not what they are in the baseline and do not say why: `a`, `b`, `c`, `d` and 2 more.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_today_owe_each_other_no_reasons()
        => Assert.Empty(FutureFindings.Of("JK8008", "state: current\ntouchpoints: [tablet]", Before));

    [Fact]
    public void A_touchpoint_that_is_replaced_or_removed_is_not_gone_without_a_word()
    {
        Assert.Equal(2, Findings("JK8028", "tablet: {}").Count);
        Assert.Empty(Findings("JK8028", "tablet: { replaces: [menu, bill] }"));
        Assert.Empty(FutureFindings.Of("JK8028", Frame + "touchpoints: [menu]\nremoves: [bill]", Before));
    }

    [Fact]
    public void A_pain_point_that_is_gone_is_looked_for_in_the_whole_map()
    {
        const string Hurting = "state: current\ntouchpoints:\n  menu: { painPoints: [small-print, no-prices] }\n  bill: { painPoints: [queue] }\n";
        Assert.Equal(
            ["The pain points `small-print` and `no-prices` of the baseline are gone from `tablet`, and nothing says what took them away: name them in `because`, `addresses` or `resolves`."],
            FutureFindings.Of("JK8024", "state: future\ntouchpoints:\n  tablet: { replaces: [menu] }\n", Hurting));
        Assert.Empty(FutureFindings.Of("JK8024", "state: future\ntouchpoints:\n  menu: { because: [small-print] }\n  door: { painPoints: [no-prices] }\n", Hurting));
    }

    [Fact]
    public void A_persona_may_be_left_out_on_purpose_or_give_way_to_another_of_its_segment()
    {
        const string Families = "state: current\nsegments: [families]\npersonas: { adult: {}, child: { name: Mia, segment: families } }";
        Assert.Single(FutureFindings.Of("JK8026", "state: future\npersonas: [adult]", Families));
        Assert.Empty(FutureFindings.Of("JK8026", "state: future\npersonas: [adult]\nscenario: { excludes: [orders by Mia] }", Families));
        Assert.Empty(FutureFindings.Of("JK8026", "state: future\nsegments: [families]\npersonas: { adult: {}, teen: { segment: families } }", Families));
        Assert.Empty(FutureFindings.Of("JK8026", "state: future", Families));
    }

    [Fact]
    public void What_is_replaced_and_still_there_is_told_of_touchpoints_stages_and_conversions()
        => Assert.Equal(
            [
                "`eat` replaces the stage `choose`, which is still in the map.",
                "`dinner` replaces the conversion `meal`, which is still in the map.",
                "`tablet` replaces the touchpoint `menu`, which is still in the map.",
            ],
            FutureFindings.Of("JK8002", """
                state: future
                stages: { choose: {}, eat: { replaces: [choose, eat] } }
                conversions: { meal: {}, dinner: { replaces: [meal] } }
                touchpoints: { menu: {}, tablet: { replaces: [menu] } }
                """));

    [Fact]
    public void What_conversions_and_stages_replace_may_stand_in_the_baseline_alone()
        => Assert.Empty(FutureFindings.Of(
            "JK8002",
            "state: future\nstages: { eat: { replaces: [choose] } }\nconversions: { dinner: { replaces: [meal] } }",
            "state: current\nstages: [choose]\nconversions: [meal]"));

    [Fact]
    public void A_map_of_today_replaces_no_conversion()
        => Assert.Equal(
            ["A current map replaces nothing: this belongs in an interim or future map."],
            FutureFindings.Of("JK8004", "state: current\nconversions: { meal: {}, dinner: { replaces: [meal] } }"));

    [Fact]
    public void A_conversion_may_have_another_name()
    {
        const string Paid = "state: current\ntouchpoints: [bill]\nconversions: { meal: { at: bill, event: paid } }";
        Assert.Equal(["The conversion `meal` of the baseline is not in this map: keep it, name it in the `replaces` of the one that takes its place, or say in `scenario.excludes` that it is left out."], FutureFindings.Of("JK8027", "state: future", Paid));
        Assert.Empty(FutureFindings.Of("JK8027", "state: future\ntouchpoints: { tablet: { replaces: [bill] } }\nconversions: { dinner: { at: tablet } }", Paid));
        Assert.Empty(FutureFindings.Of("JK8027", "state: future\nconversions: { dinner: { event: paid } }", Paid));
        Assert.Empty(FutureFindings.Of("JK8027", "state: future\nconversions: { dinner: { replaces: [meal] } }", Paid));
    }

    [Fact]
    public void A_channel_may_be_taken_for_a_reason_or_where_it_is_no_longer_preferred()
    {
        const string ByPhone = "state: current\nchannels: [phone, website]\npersonas: { adult: { channels: { phone: preferred } } }\ntouchpoints: { call: { channel: phone } }";
        const string Head = "state: future\nchannels: [phone, website]\nobjectives: [growth]\n";
        const string Prefers = "personas: { adult: { channels: { phone: preferred } } }\n";
        Assert.Equal(["`adult` prefers `phone`, but no touchpoint in it is left for this persona, and nothing says why `call` is no longer there."], FutureFindings.Of("JK8041", Head + Prefers + "touchpoints: { call: { channel: website } }", ByPhone));
        Assert.Empty(FutureFindings.Of("JK8041", Head + Prefers + "touchpoints: { call: { channel: website, because: [growth] } }", ByPhone));
        Assert.Empty(FutureFindings.Of("JK8041", Head + Prefers + "removes: { call: [growth] }", ByPhone));
        Assert.Empty(FutureFindings.Of("JK8041", Head + "personas: { adult: { channels: { website: preferred } } }\ntouchpoints: { call: { channel: website } }", ByPhone));
    }

    [Fact]
    public void A_preferred_channel_that_is_taken_away_is_told_by_one_rule()
    {
        const string Personas = "channels: [phone, website, chat]\npersonas: { adult: { channels: { phone: preferred, chat: preferred } } }\n";
        const string ByPhone = "state: current\n" + Personas + "touchpoints: { call: { channel: phone } }";
        const string Future = "state: future\nobjectives: [growth]\n" + Personas + "touchpoints: { call: { channel: website, because: [growth] } }";
        Assert.Single(FutureFindings.Of("JK8041", Future.Replace(", because: [growth]", "", StringComparison.Ordinal), ByPhone));
        Assert.Equal(["The persona `adult` prefers `chat`, but meets no touchpoint there. Map one, or check whether it still prefers it."], FutureFindings.Of("JK3017", Future, ByPhone));
        Assert.Equal(["The persona `adult` prefers `phone` and `chat`, but meets no touchpoint there. Map one, or check whether it still prefers it."], FutureFindings.Of("JK3017", Future));
    }

    [Fact]
    public void An_interim_map_may_lose_the_context_that_is_lost_today()
    {
        const string Lossy = "touchpoints:\n  chat: { next: { call: { continuity: lost } } }\n  call: {}\n";
        Assert.Empty(FutureFindings.Of("JK8025", "state: interim\n" + Lossy, "state: current\n" + Lossy));
        Assert.Single(FutureFindings.Of("JK8025", "state: interim\n" + Lossy, "state: current\n"));
        Assert.Equal(["It is planned that the context is lost on the way from `chat` to `call`."], FutureFindings.Of("JK8025", "state: future\n" + Lossy, "state: current\n" + Lossy));
    }

    private static IReadOnlyList<string> Findings(string rule, string touchpoint) => FutureFindings.Of(rule, Frame + "touchpoints:\n  " + touchpoint, Before);
}
