using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

/// <summary>What the plan's own shares and times make of a metric, beside what is promised.</summary>
public sealed class OwnFigureTests
{
    private const string Shares = """
        objectives: [own-sales]
        conversions: { bought: { at: paid, objective: own-sales }, elsewhere: { at: portal } }
        touchpoints:
          ask: { entry: true, next: { plan: PLAN%, portal: PORTAL% } }
          plan: { metrics: [MEASURED], next: { paid: PAID% } }
          portal: { exit: true }
          paid: { exit: true }

        """;

    [Theory]
    [InlineData("retention, objective: own-sales", "none", "30%", "42.4%", "reach “Bought”")]
    [InlineData("channel-usage, direction: higher-is-better", "share", "60%", "70.6%", "come to “Plan”")]
    [InlineData("channel-usage, direction: higher-is-better, objective: own-sales", "none", "50%", "70.7%", "in all conversions")]
    [InlineData("abandonment", "share", "50%", "39.9%", "who go no further")]
    public void A_metric_is_counted_as_today_s_value_is(string kind, string measured, string now, string then, string words)
    {
        var number = Number(Gap(kind, measured, now, "100%", ""), OwnFigures.Name)!;
        Assert.Equal(then, number.Value.ToString());
        Assert.Contains(words, number.Formula, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29%", true)]
    [InlineData("31%", true)]
    [InlineData("28.9%", false)]
    [InlineData("31.1%", false)]
    public void Nothing_is_computed_where_today_s_value_agrees_with_nothing(string now, bool isComputed)
        => Assert.Equal(isComputed, Number(Gap("retention, objective: own-sales", "none", now, "100%", ""), OwnFigures.Name) is not null);

    [Theory]
    [InlineData("80%", "expects: { share: 80% }", "metric-against-flow:share:target", GapSeverity.High)]
    [InlineData("80%", "expects: { share: 80% }, status: proposed", "metric-against-flow:share:target", GapSeverity.Medium)]
    [InlineData("71.6%", "expects: { share: 71.6% }", null, GapSeverity.High)]
    [InlineData("71.7%", "expects: { share: 71.7% }", "metric-against-flow:share:target", GapSeverity.High)]
    [InlineData("75%", "expects: { share: 71.6% }", "metric-against-flow:share:target", GapSeverity.Medium)]
    public void A_promise_above_what_the_plan_makes_is_severe(string target, string initiative, string? id, GapSeverity severity)
    {
        var gap = Report("channel-usage, direction: higher-is-better", "share", "60%", target, initiative).Gaps.SingleOrDefault(gap => gap.Kind.Name == "metric-against-flow");
        Assert.Equal(id, gap?.Id);
        Assert.Equal(severity, gap?.Severity ?? severity);
        Assert.Equal(gap is { Severity: GapSeverity.High }, gap?.Message.Contains("is expected to bring it to", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void The_row_has_what_the_plan_makes_and_what_is_missing_of_it()
    {
        var plan = Assert.Single(Report("channel-usage, direction: higher-is-better", "share", "60%", "80%", "expects: { share: 80% }").Summary.Metrics);
        Assert.Equal(("80%", "70.6%", "9.4 percentage points"), (plan.Promised!.ToString(), plan.Own!.ToString(), plan.Missing!.ToString()));
        Assert.Equal(GapStanding.Open, plan.Gap.Standing);
    }

    [Fact]
    public void Where_the_plan_makes_what_is_promised_nothing_is_missing()
    {
        var plan = Assert.Single(Report("channel-usage, direction: higher-is-better", "share", "60%", "70%", "expects: { share: 70% }").Summary.Metrics);
        Assert.Equal(("70.6%", null, GapStanding.Planned), (plan.Own!.ToString(), plan.Missing, plan.Gap.Standing));
    }

    [Theory]
    [InlineData("stage: evening, duration: 6m", "stage: evening, duration: 4m", "stage: evening, duration: 2m30s", "stage: evening, duration: 2m6s", "4m36s", GapSeverity.High)]
    [InlineData("stage: evening, duration: 6m", "stage: evening, duration: 4m", "stage: evening, duration: 1m", "stage: evening, duration: 1m", null, GapSeverity.High)]
    [InlineData("stage: evening, duration: 6m", "stage: evening, duration: 5m30s", "stage: evening, duration: 9m", "stage: evening, duration: 9m", null, GapSeverity.High)]
    [InlineData("stage: evening, duration: 6m", "stage: evening", "stage: evening, duration: 9m", "stage: evening", null, GapSeverity.High)]
    public void A_time_of_a_stage_is_the_mean_of_what_customers_take_there(string door, string seat, string doorThen, string seatThen, string? time, GapSeverity severity)
    {
        var gap = Timed(door, seat, doorThen, seatThen, "expects: { time: 2m }").SingleOrDefault(gap => gap.Kind.Name == "plan-slower-than-target");
        Assert.Equal((time, severity), (gap?.Numbers[0].Value.ToString(), gap?.Severity ?? severity));
        if (time is not null)
        {
            Assert.StartsWith("By the plan's own durations “Evening” takes on average 4m36s; set against its target of 2m, “Time” stays too long. “Scan” is expected to bring it to 2m.", gap!.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("expects: { time: 2m }", "3m", GapSeverity.High)]
    [InlineData("expects: { time: 2m50s }", "3m", GapSeverity.Medium)]
    [InlineData("expects: { time: 2m }, status: proposed", "3m", GapSeverity.Medium)]
    [InlineData("{}", "4m", GapSeverity.High)]
    public void A_plan_slower_than_what_is_promised_is_severe(string initiative, string planned, GapSeverity severity)
        => Assert.Equal(severity, Timed("stage: evening, duration: 10m", "", $"stage: evening, duration: {planned}", "", initiative == "{}" ? "" : initiative).Single(gap => gap.Kind.Name == "plan-slower-than-target").Severity);

    private static ElementMap<Gap> Timed(string door, string seat, string doorThen, string seatThen, string initiative)
        => GapsOf.Pair(
            $"stages: {{ before: {{}}, evening: {{ metrics: [time] }} }}\nmetrics: {{ time: {{ kind: other, direction: lower-is-better, value: 10m, target: 2m }} }}\ntouchpoints: {{ home: {{ stage: before, entry: true, next: {{ door: 50% }} }}, door: {{ {door}{(seat.Length == 0 ? "" : ", next: { seat: 100% }")} }}{(seat.Length == 0 ? "" : $", seat: {{ {seat}, exit: true }}")} }}",
            $"stages: {{ before: {{}}, evening: {{ metrics: [time] }} }}\nmetrics: {{ time: {{ kind: other, direction: lower-is-better, target: 2m }} }}\ntouchpoints: {{ home: {{ stage: before, entry: true, next: {{ door: 80% }} }}, door: {{ {doorThen}{(seat.Length == 0 ? "" : ", next: { seat: 100% }")} }}{(seat.Length == 0 ? "" : $", seat: {{ {seatThen}, exit: true }}")} }}\ninitiatives: {{ scan: {{ {initiative} }} }}").Gaps;

    private static Gap Gap(string kind, string measured, string now, string target, string initiative)
        => Report(kind, measured, now, kind == "abandonment" ? "10%" : target, initiative).Gaps.Single(gap => gap.Kind.Name == "metric-below-target");

    private static GapReport Report(string kind, string measured, string now, string target, string initiative)
    {
        var metric = $"metrics: {{ none: {{ kind: csat }}, share: {{ kind: {kind}, ";
        var shares = Shares.Replace("MEASURED", measured, StringComparison.Ordinal);
        return GapsOf.Pair(
            metric + $"value: {now} }} }}\n" + shares.Replace("PLAN", "60", StringComparison.Ordinal).Replace("PORTAL", "30", StringComparison.Ordinal).Replace("PAID", "50", StringComparison.Ordinal),
            metric + $"target: {target} }} }}\ninitiatives: {{ new-plan: {{ {initiative} }} }}\n" + shares.Replace("PLAN", "70.6", StringComparison.Ordinal).Replace("PORTAL", "17.6", StringComparison.Ordinal).Replace("PAID", "60.1", StringComparison.Ordinal));
    }

    private static GapNumber? Number(Gap gap, string name) => gap.Numbers.FirstOrDefault(number => number.Name == name);
}
