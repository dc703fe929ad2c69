namespace JourneyKit.Tests.Insights.Signals;

/// <summary>Each signal in figures that give it and in figures that do not.</summary>
public sealed class SignalTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "drop-off:page", Page("", "40%"), Page("", "95%") },
        { "drop-off:page", Page("", "40%"), Page("type: newsletter,", "3%") },
        { "drop-off:page", Page("type: form,", "40%"), Page("exit: true,", "40%") },
        { "support:calls", Metric("calls", "kind: support-volume, history: { 2026-01: 100, 2026-02: 130 }"), Metric("calls", "kind: support-volume, history: { 2026-01: 100, 2026-02: 120 }") },
        { "engagement:use", Metric("use", "kind: engagement, value: 50%, target: 70%"), Metric("use", "kind: engagement, value: 70%, target: 70%") },
        { "engagement:use", Metric("use", "kind: engagement, value: 50%, baseline: 60%"), Metric("use", "kind: engagement, value: 60%, baseline: 50%") },
        { "engagement:page:reads", "touchpoints: { page: { microConversions: { reads: { rate: 30%, target: 60% } } } }", "touchpoints: { page: { microConversions: { reads: { rate: 50%, target: 60% } } } }" },
        { "wait:page:end", Page("", "{ share: 100%, wait: 3d }"), Page("", "{ share: 100%, wait: 3m }") },
        { "wait:answer", Answer("20m"), Answer("5m") },
        { "wait:answer", Metric("answer", "kind: wait-time, value: 13d, target: 3d"), Metric("answer", "kind: wait-time, value: 3d, target: 3d") },
        { "wait:page:end", Page("", "{ share: 100%, wait: 3d }"), Page("", "{ share: 100%, wait: 3d, guidance: A date }") },
        { "wait:page:end", Page("", "{ share: 100%, wait: 3d }"), Page("", "{ share: 100%, wait: 3d, trigger: Sleeps on it }") },
        { "support:calls", Metric("calls", "kind: support-volume, history: { 2026-05: 148, 2026-06: 155, 2026-07: 151, 2026-08: 262, 2026-09: 318 }"), Metric("calls", "kind: support-volume, history: { 2026-05: 148, 2026-06: 155, 2026-07: 320, 2026-08: 262, 2026-09: 160 }") },
        { "support:calls", Metric("calls", "kind: support-volume, history: { 2026-05: 100, 2026-06: 112, 2026-07: 126, 2026-08: 141 }"), Metric("calls", "kind: support-volume, history: { 2026-05: 100, 2026-06: 112, 2026-07: 126, 2026-08: 139 }") },
        { "support:calls", Metric("calls", "kind: support-volume, value: 125, target: 100"), Metric("calls", "kind: support-volume, value: 124, target: 100") },
        { "support:calls", Metric("calls", "kind: support-volume, value: 125, baseline: 100"), Metric("calls", "kind: support-volume, value: 124, baseline: 100") },
        { "engagement:page:adds", "touchpoints: { page: { microConversions: { adds: { rate: 21%, target: 28% } } } }", "touchpoints: { page: { microConversions: { adds: { rate: 23%, target: 28% } } } }" },
        { "breakdown:csat:website", Metric("csat", "kind: csat, value: 71%, byChannel: { website: 64%, shop: 92% }"), Metric("csat", "kind: csat, value: 71%, byChannel: { website: 70%, shop: 75% }") },
        { "breakdown:churn:shop", Metric("churn", "kind: churn, byChannel: { website: 4%, shop: 5% }"), Metric("churn", "kind: churn, byChannel: { website: 4.1%, shop: 5% }") },
        { "breakdown:csat:young", Segmented("value: 80%, bySegment: { young: 60%, old: 90% }"), Segmented("value: 80%, bySegment: { young: 75%, old: 90% }") },
        { "breakdown:csat:young", Segmented("value: 80%, bySegment: { young: 60% }"), Segmented("value: 80%, bySegment: { young: 70% }") },
        { "away:sales", Metric("sales", "direction: higher-is-better, history: { 2026-01: 9, 2026-02: 8, 2026-03: 7 }"), Metric("sales", "direction: higher-is-better, history: { 2026-01: 9, 2026-02: 6, 2026-03: 7 }") },
        { "away:sales", Metric("sales", "direction: higher-is-better, value: 8, baseline: 9"), Metric("sales", "direction: higher-is-better, value: 9, baseline: 8") },
        { "breakdown:sales:dana", Metric("sales", "direction: higher-is-better, value: 10, byPersona: { dana: 7 }"), Metric("sales", "direction: higher-is-better, value: 10, byPersona: { dana: 9 }") },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_signal_is_found_where_the_figures_give_it(string id, string with, string without)
    {
        Assert.Contains(id, InsightsOf.Ids(with, "signals"));
        Assert.DoesNotContain(id, InsightsOf.Ids(without, "signals"));
        Assert.NotEmpty(InsightsOf.Find(with, id).Numbers);
    }

    [Fact]
    public void Without_figures_nothing_is_signalled()
    {
        var topic = InsightsOf.Map("metrics: { sales: { kind: engagement } }\ntouchpoints: { page: { entry: true, next: [end] }, end: {} }").Topics["signals"]!;
        Assert.Empty(topic.Items);
        Assert.StartsWith("Nothing, since the map has no figures", topic.Empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: form,", "a form that asks too much")]
    [InlineData("type: landing-page,", "a confusing page")]
    [InlineData("", "a confusing page")]
    public void What_a_touchpoint_is_decides_what_a_drop_off_means(string type, string meaning)
        => Assert.Contains($"60% of those at “Page” leave: often {meaning}", InsightsOf.Find(Page(type, "40%"), "drop-off:page").Text, StringComparison.Ordinal);

    [Fact]
    public void Who_tries_again_stands_in_the_formula_of_the_drop_off()
    {
        const string Lines = "channels: { website: { kind: website } }\ntouchpoints: { page: { channel: website, entry: true, next: { page: 20%, end: 30% } }, end: { exit: true } }";
        var number = InsightsOf.Find(Lines, "drop-off:page").Numbers[0];
        Assert.Equal("62.5%", number.Value.ToString());
        Assert.StartsWith("(1 − the shares of all who go on or try again) ÷ (1 − the share that tries again)", number.Formula, StringComparison.Ordinal);
        Assert.Equal([("share that tries again", "20%"), ("share that goes to end", "30%")], number.Inputs.SkipLast(1).Select(input => (input.Name, input.Value)));
        Assert.Equal("1 − the shares of those who go on", InsightsOf.Find(Page("", "40%"), "drop-off:page").Numbers[0].Formula);
    }

    [Theory]
    [InlineData("drop-off:page")]
    [InlineData("breakdown:sales:dana")]
    public void The_lines_that_a_signal_offers_can_be_read(string id)
    {
        var with = Cases.First(one => one.Data.Item1 == id).Data.Item2;
        var lines = InsightsOf.Find(with, id).Lines!;
        Assert.Empty(JourneyDocument.Parse($"journeykit: '1'\nid: a\ntitle: A\nstate: current\n{(lines.StartsWith("touchpoints", StringComparison.Ordinal) ? "" : "touchpoints: { page: {} }\n")}{lines}").Diagnostics);
    }

    [Fact]
    public void A_rise_is_told_from_the_median_of_the_values_before()
        => Assert.Contains("has risen by 107.8%, from 153 (median of the 4 values before) to 318, and is to be 120", InsightsOf.Find(Metric("calls", "kind: support-volume, target: 120, history: { 2026-05: 148, 2026-06: 155, 2026-07: 151, 2026-08: 262, 2026-09: 318 }"), "support:calls").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("value: 80%, bySegment: { young: 60%, old: 90% }", "“Csat” differs much: 60% for “Young”, 90% for “Old”, 80% for all.")]
    [InlineData("value: 80%, bySegment: { young: 60% }", "“Csat” differs much: 60% for “Young”, 80% for all.")]
    public void Of_segments_the_worst_is_told_beside_the_best_and_the_whole(string more, string words)
        => Assert.Equal(words, InsightsOf.Find(Segmented(more), "breakdown:csat:young").Text);

    [Fact]
    public void A_wait_that_grew_is_one_signal()
        => Assert.Equal(["wait:answer"], InsightsOf.Ids(Metric("answer", "kind: wait-time, target: 2m, history: { 2026-06: 150s, 2026-09: 340s }"), "signals"));

    [Fact]
    public void Signals_come_by_what_they_matter_not_by_their_kind()
    {
        const string Lines = """
            metrics:
              mild: { kind: engagement, value: 79%, target: 100% }
              waiting: { kind: wait-time, value: 13d, target: 3d }
              calls: { kind: support-volume, value: 318, baseline: 150, target: 120 }
            touchpoints:
              page: { metrics: [mild], painPoints: { dull: { severity: 1 } } }
              refund: { metrics: [waiting], painPoints: { late: { severity: 4 } } }
              call: { metrics: [calls], painPoints: { busy: { severity: 5 } } }
            """;
        Assert.Equal(["support:calls", "wait:waiting", "engagement:mild"], InsightsOf.Ids(Lines, "signals"));

        // Far from both and severe: 1 + 1 + what is usual; far from one: 10/13 + 3/4.
        var weights = InsightsOf.Map(Lines).Topics["signals"]!.Items.Select(item => item.Weight).ToList();
        Assert.Equal([2.5, (10d / 13) + 0.75 + 0.5, 0.21 + 0 + 0.5], weights.Select(weight => Math.Round(weight, 9)), (one, other) => Math.Abs(one - other) < 1e-6);
    }

    private static string Page(string more, string way) => $"channels: {{ website: {{ kind: website }} }}\ntouchpoints: {{ page: {{ channel: website, entry: true, {more} next: {{ end: {way} }} }}, end: {{ exit: true }} }}";

    private static string Metric(string id, string more) => $"personas: {{ dana: {{}} }}\nchannels: {{ website: {{ kind: website }}, shop: {{ kind: in-store }} }}\nmetrics: {{ {id}: {{ {more} }} }}\ntouchpoints: {{ page: {{ metrics: [{id}] }} }}";

    private static string Segmented(string more) => $"segments: [young, old]\nmetrics: {{ csat: {{ kind: csat, {more} }} }}\ntouchpoints: {{ page: {{ metrics: [csat] }} }}";

    private static string Answer(string value) => $"metrics: {{ answer: {{ kind: response-time, value: {value} }} }}\ntouchpoints: {{ page: {{ responseTarget: 10m, metrics: [answer] }} }}";
}
