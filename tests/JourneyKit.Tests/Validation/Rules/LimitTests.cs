namespace JourneyKit.Tests.Validation.Rules;

/// <summary>Both sides of every limit that the thresholds of rules, or a rule itself, name. Today is 2026-07-01.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("severity: 3", 0)]
    [InlineData("severity: 4", 1)]
    public void From_which_severity_a_pain_point_is_severe(string pain, int count)
    {
        var map = $"teams: [shop]\ntouchpoints: {{ pay: {{ painPoints: {{ slow: {{ description: Takes ages., {pain} }} }} }} }}";
        Assert.Equal(count, RuleFindings.Of("JK4019", map).Count);
        Assert.Equal(count, RuleFindings.Of("JK7003", map).Count);
        Assert.Equal(count, RuleFindings.Of("JK8009", "state: future\nstatus: approved\n" + map).Count);
        Assert.Equal(count, RuleFindings.Of("JK8010", map + "\nopportunities: [chance]").Count);
    }

    [Theory]
    [InlineData("severity: 4, frequency: 50%", "1", 1)]
    [InlineData("severity: 4, frequency: 49.9%", "1", 0)]
    [InlineData("severity: 3, frequency: 50%", "1", 0)]
    [InlineData("severity: 4, frequency: 50%", "0.99", 0)]
    public void Which_pain_points_do_not_go_with_a_high(string pain, string emotion, int count)
        => Assert.Equal(count, RuleFindings.Of("JK4004", $"touchpoints: {{ pay: {{ emotion: {emotion}, painPoints: {{ slow: {{ description: Takes ages., {pain} }} }} }} }}").Count);

    [Theory]
    [InlineData("emotion: -0.99", 0)]
    [InlineData("emotion: -1", 1)]
    [InlineData("satisfaction: 2.01", 0)]
    [InlineData("satisfaction: 2", 1)]
    [InlineData("effort: 3.99", 0)]
    [InlineData("effort: 4", 1)]
    public void What_is_bad_for_customers(string experience, int count)
        => Assert.Equal(count, RuleFindings.Of("JK4003", $"touchpoints: {{ cart: {{ painPoints: [slow] }}, pay: {{ {experience} }} }}").Count);

    [Theory]
    [InlineData("-0.99", 0)]
    [InlineData("-1", 1)]
    public void How_bad_a_moment_of_truth_without_a_plan_feels(string emotion, int count)
        => Assert.Equal(count, RuleFindings.Of("JK8036", $"touchpoints: {{ cart: {{}}, pay: {{ momentOfTruth: true, emotion: {emotion} }} }}\nopportunities: {{ chance: {{ touchpoints: [cart] }} }}").Count);

    [Theory]
    [InlineData("a, b", 0)]
    [InlineData("a, b, c", 1)]
    public void How_many_moments_of_truth_are_too_many(string moments, int count)
    {
        var touchpoints = "abcdef".Select(id => $"{id}: {{ momentOfTruth: {(moments.Contains(id, StringComparison.Ordinal) ? "true" : "false")} }}");
        Assert.Equal(count, RuleFindings.Of("JK4008", $"touchpoints: {{ {string.Join(", ", touchpoints)} }}").Count);
    }

    [Theory]
    [InlineData("70%", 1)]
    [InlineData("70.1%", 0)]
    public void Which_drop_off_needs_an_explanation(string share, int count)
        => Assert.Equal(count, RuleFindings.Of("JK2018", $"touchpoints: {{ cart: {{ entry: true, next: {{ pay: {share} }} }}, pay: {{ exit: true }} }}").Count);

    [Theory]
    [InlineData("23h59m", 0)]
    [InlineData("1d", 1)]
    public void How_long_a_wait_is_long(string wait, int count)
        => Assert.Equal(count, RuleFindings.Of("JK5017", $"touchpoints: {{ apply: {{ next: {{ decision: {{ wait: {wait} }} }} }}, decision: {{}} }}").Count);

    [Theory]
    [InlineData("kind: survey, sample: 29", 1)]
    [InlineData("kind: survey, sample: 30", 0)]
    [InlineData("kind: interview, sample: 4", 1)]
    [InlineData("kind: interview, sample: 5", 0)]
    public void Which_samples_are_small(string source, int count)
        => Assert.Equal(count, RuleFindings.Of("JK3025", $"sources: {{ study: {{ {source} }} }}\nevidence: {{ likes-it: {{ value: 40%, source: study }} }}\ntouchpoints: {{ pay: {{ evidence: [likes-it] }} }}").Count);

    [Theory]
    [InlineData("2025-07-02", 0)]
    [InlineData("2025-07-01", 1)]
    public void How_old_is_old(string date, int count)
    {
        Assert.Equal(count, RuleFindings.Of("JK3026", $"evidence: {{ late: {{ date: {date}, text: It came late. }} }}\ntouchpoints: {{ pay: {{ evidence: [late] }} }}").Count);
        Assert.Equal(count, RuleFindings.Of("JK6020", $"metrics: {{ csat: {{ kind: csat, value: 74%, asOf: {date} }} }}\nstages: {{ buy: {{ metrics: [csat] }} }}").Count);
        Assert.Equal(count, RuleFindings.Of("JK3020", $"personas: {{ dana: {{ reviewed: {date} }} }}").Count);
    }
}
