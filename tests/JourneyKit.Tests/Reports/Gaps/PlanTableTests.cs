using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports.Gaps;

/// <summary>The tables and lines of what the plan does, as the default report prints them.</summary>
public sealed class PlanTableTests
{
    private const string Metric = "metrics: { back: { name: Money back, kind: wait-time, value: 12d, target: 5d } }\nobjectives: { loyal: { metrics: [back] } }\ntouchpoints: [pay]\n";

    [Theory]
    [InlineData("a: { expects: { back: 6d } }, b: { expects: { back: 4d }, status: proposed }", "6d (4d if “B”, only proposed)")]
    [InlineData("b: { expects: { back: 6d }, status: proposed }", "nothing (6d if “B”, only proposed)")]
    [InlineData("a: { expects: { back: 6d } }, b: { expects: { back: 6d }, status: proposed }", "6d")]
    [InlineData("b: { expects: { back: 4d }, status: dropped }", "nothing (4d if “B”, dropped)")]
    public void What_only_holds_if_somebody_decides_on_it_stands_beside_what_is_decided(string initiatives, string promised)
    {
        var plan = Assert.Single(GapsOf.Pair(Metric, Metric + $"initiatives: {{ {initiatives} }}").Summary.Metrics);
        var words = (plan.Promised is { } sure ? sure.ToString() : "nothing") + (plan.If is { } only ? $" ({only.Value} if “{only.By.Name}”, {(only.By.Status == InitiativeStatus.Dropped ? "dropped" : "only proposed")})" : "");
        Assert.Equal(promised, words);
    }

    [Fact]
    public void Durations_of_a_row_are_in_days_and_what_is_missing_is_missing_without_what_is_proposed()
    {
        // So near its target the metric is nothing to decide first, and has its row.
        var map = Metric.Replace("target: 5d", "target: 5d, baseline: 60d", StringComparison.Ordinal);
        var text = FirstStepTests.Report(map, map + "initiatives: { sure: { expects: { back: 6d } }, idea: { expects: { back: 4d }, status: proposed } }");
        Assert.Matches("Money back +12d +5d +6d \\(4d if “Idea”, only proposed\\) +1d", text);
    }

    [Fact]
    public void Metrics_without_a_row_that_are_promised_in_full_have_a_line()
    {
        var map = "metrics: { " + string.Join(", ", Enumerable.Range(1, 10).Select(i => $"m{i}: {{ kind: wait-time, value: 2d, target: 1d }}")) + " }\ntouchpoints: [pay]\n";
        var text = FirstStepTests.Report(map, map + "initiatives: { all: { expects: { " + string.Join(", ", Enumerable.Range(1, 10).Select(i => $"m{i}: 1d")) + " } } }");
        Assert.Matches("metric off target today \\(8 of 10\\)", text);
        Assert.Matches("Promised in full, too: M\\d+ 2d → 1d, M\\d+ 2d → 1d\n", text);
    }

    [Theory]
    [InlineData("order: { at: done }", "reach “Order” ")]
    [InlineData("paid: { at: done, replaces: [order] }", "reach “Paid” then")]
    public void The_column_of_a_goal_that_takes_the_place_of_another_says_then(string goal, string heading)
    {
        var text = FirstStepTests.Report(Flow("order: { at: done }", 60), Flow(goal, 80).Replace("emotion: 0", "emotion: 1", StringComparison.Ordinal));
        Assert.Contains(heading, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_segment_of_several_personas_has_a_row_below_theirs()
        => Assert.Matches("Otto[^\n]+\n(.+\n)? +Regulars \\(segment\\) +50%", FirstStepTests.Report(Flow("order: { at: done }", 60), Flow("order: { at: done }", 80)));

    private static string Flow(string goal, int share)
        => $"segments: {{ regulars: {{ size: 50% }} }}\npersonas: {{ otto: {{ share: 25%, segment: regulars }}, hana: {{ share: 25%, segment: regulars }}, mia: {{ share: 50% }} }}\nconversions: {{ {goal} }}\ntouchpoints: {{ form: {{ personas: [otto, hana], entry: 50%, emotion: 0, next: {{ done: {share}% }} }}, shop: {{ personas: [mia], entry: 50%, emotion: 0, next: {{ done: 90% }} }}, done: {{ exit: true }} }}";
}
