namespace JourneyKit.Tests.Validation.Rules.Experience;

public sealed class ExperienceRulesTests
{
    [Theory]
    [InlineData("emotion: 1, satisfaction: 2", false)]
    [InlineData("emotion: -1, satisfaction: 4", false)]
    [InlineData("emotion: -1, satisfaction: 5", true)]
    [InlineData("emotion: 1, satisfaction: 1", true)]
    [InlineData("emotion: -2", false)]
    public void Emotion_and_satisfaction_clash_three_steps_apart(string experience, bool isFound)
        => Assert.Equal(isFound, RuleRun.Of("JK4002", $"state: current\ntouchpoints: {{ x: {{ {experience} }} }}\n").Count == 1);

    [Fact]
    public void A_persona_clashes_with_what_the_touchpoint_says_of_everybody()
        => Assert.Equal(
            ["/touchpoints/x/byPersona/p/emotion: At `x` for the persona `p` customers feel -2 (of -2 to 2), but their satisfaction is 5 (of 1 to 5). These rarely go together: check whether one of them is out of date, or was entered on another scale."],
            RuleRun.Of("JK4002", "state: current\npersonas: [p, q]\ntouchpoints: { x: { emotion: 2, satisfaction: 5, byPersona: { p: { emotion: -2 }, q: { effort: 1 } } } }\n"));

    [Fact]
    public void A_low_of_a_persona_needs_a_pain_point_that_hits_it()
    {
        const string Map = "state: current\npersonas: [p, q]\ntouchpoints: { x: { emotion: 1, byPersona: { p: { emotion: -2 } }, painPoints: { late: { personas: [q] } } } }\n";
        Assert.Equal(["/touchpoints/x/byPersona/p/emotion: The bad touchpoint `x` has no pain point that says why. Say what goes wrong there."], RuleRun.Of("JK4003", Map));
        Assert.Empty(RuleRun.Of("JK4003", Map.Replace("[q]", "[p]", StringComparison.Ordinal)));
        Assert.Empty(RuleRun.Of("JK4003", Map.Replace("state: current", "state: future", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_map_without_any_pain_point_is_told_so_at_what_is_bad_there()
    {
        const string Map = "state: current\ntouchpoints: { a: { emotion: -1 }, b: { emotion: -2 }, c: {} }\n";
        Assert.Equal(["/touchpoints: Neither of the 2 bad touchpoints has a pain point that says why. Say what goes wrong there."], RuleRun.Of("JK4003", Map));
        Assert.Empty(RuleRun.Of("JK4020", Map));
        Assert.Single(RuleRun.Of("JK4020", "state: current\ntouchpoints: { a: { emotion: 1 }, b: {} }\n"));
        Assert.Empty(RuleRun.Of("JK4016", Map));
    }

    [Theory]
    [InlineData("emotion: -1", true)]
    [InlineData("emotion: -0.99", false)]
    [InlineData("satisfaction: 2", true)]
    [InlineData("satisfaction: 2.01", false)]
    [InlineData("effort: 4", true)]
    [InlineData("effort: 3.99", false)]
    [InlineData("feeling: frustrated", true)]
    [InlineData("feeling: calm", false)]
    [InlineData("quote: I gave up.", true)]
    [InlineData("quote: I never gave up.", false)]
    [InlineData("quote: That was quick.", false)]
    [InlineData("emotion: 1, quote: I gave up.", false)]
    [InlineData("satisfaction: 3, feeling: frustrated", false)]
    [InlineData("emotion: 1, satisfaction: 1", true)]
    public void Low_satisfaction_high_effort_and_harsh_words_count_like_a_low_emotion(string experience, bool isBad)
        => Assert.Equal(isBad, RuleRun.Of("JK4003", $"state: current\ntouchpoints: {{ x: {{ {experience} }} }}\n").Count == 1);

    [Fact]
    public void A_quarter_of_the_emotions_may_be_unknown()
    {
        const string Map = "state: current\npersonas: [p]\ntouchpoints: { a: { emotion: 1 }, b: { emotion: 0 }, c: { byPersona: { p: { emotion: 0 } } }, d: {}, rest: { kind: action }, nobody: { personas: [] } }\n";
        Assert.Empty(RuleRun.Of("JK4001", Map));
        Assert.Equal(["/touchpoints: 2 of 4 touchpoints have no emotion: `b` and `d`. Ask customers, and enter it from -2 (very bad) to 2 (very good)."], RuleRun.Of("JK4001", Map.Replace("emotion: 0 },", "effort: 1 },", StringComparison.Ordinal)));
        Assert.Empty(RuleRun.Of("JK4001", "state: current\nkind: blueprint\ntouchpoints: [a, b]\n"));
    }

    [Fact]
    public void A_touchpoint_without_an_emotion_is_named_by_one_rule()
    {
        const string Map = "state: current\ntouchpoints: { a: { feeling: lost }, b: { emotion: 1 }, c: { emotion: 0 } }\n";
        Assert.Single(RuleRun.Of("JK4001", Map));
        Assert.Empty(RuleRun.Of("JK4021", Map));

        var fewer = Map.Replace("c: {", "d: { emotion: 1 }, c: {", StringComparison.Ordinal);
        Assert.Empty(RuleRun.Of("JK4001", fewer));
        Assert.Single(RuleRun.Of("JK4021", fewer));
    }

    [Theory]
    [InlineData("emotion: 1", "JK7020", "JK4020")]
    [InlineData("emotion: -1", "JK4003", "JK7020")]
    public void A_map_of_today_that_is_a_mere_list_of_steps_hears_so_from_one_rule(string first, string heard, string silent)
    {
        var map = $"state: current\ntouchpoints: {{ a: {{ {first} }}, b: {{}}, c: {{}}, d: {{}}, e: {{}} }}\n";
        Assert.Single(RuleRun.Of(heard, map));
        Assert.Empty(RuleRun.Of(silent, map));
        Assert.Equal(heard == "JK7020", RuleRun.Of("JK4020", map + "metrics: [nps]\n").Count == 1);
    }

    [Fact]
    public void What_many_lack_is_told_once_and_what_one_lacks_at_its_place()
    {
        Assert.Equal(["/touchpoints/a/painPoints/p: The pain point `p` has no severity. Say how bad it is, from 1 to 5 (worst)."], RuleRun.Of("JK4005", "state: current\ntouchpoints: { a: { painPoints: { p: {}, q: { severity: 1 } } } }\n"));
        Assert.Equal(["/touchpoints: 2 of 3 pain points have no severity: `p` and `r`. Say how bad it is, from 1 to 5 (worst)."], RuleRun.Of("JK4005", "state: current\ntouchpoints: { a: { painPoints: { p: {}, q: { severity: 1 } } }, b: { painPoints: { r: {} } } }\n"));
        Assert.Equal(["/touchpoints: Neither of the 2 pain points has a severity. Say how bad it is, from 1 to 5 (worst)."], RuleRun.Of("JK4005", "state: current\ntouchpoints: { a: { painPoints: { p: {}, q: {} } } }\n"));
    }

    [Theory]
    [InlineData("painPoints: { late: {} }", "")]
    [InlineData("", "opportunities: { o: { touchpoints: [x] } }")]
    [InlineData("", "initiatives: { i: { touchpoints: [x] } }")]
    public void What_somebody_thinks_about_is_left_alone(string inside, string beside)
    {
        Assert.Empty(RuleRun.Of("JK4010", $"state: current\ntouchpoints: {{ x: {{ importance: 5, satisfaction: 1, {inside} }} }}\n{beside}\n"));
        Assert.Empty(RuleRun.Of("JK4023", $"state: current\ntouchpoints: {{ x: {{ emotion: 0, desiredEmotion: 1, {inside} }} }}\n{beside}\n"));
    }

    [Fact]
    public void What_matters_and_disappoints_one_persona_is_found_once()
    {
        const string Map = "state: current\npersonas: [p, q]\ntouchpoints: { x: { importance: 4, satisfaction: 4, byPersona: { p: { satisfaction: 1 }, q: { satisfaction: 2 } } } }\n";
        Assert.Equal(["/touchpoints/x: `x` for the persona `p` matters to customers (importance 4 of 5) and disappoints them (satisfaction 1 of 5), but no pain point, opportunity or initiative is about it."], RuleRun.Of("JK4010", Map));
    }

    [Fact]
    public void A_pain_at_a_high_is_one_for_those_whom_it_hits()
    {
        const string Map = "state: current\npersonas: [p, q]\ntouchpoints: { x: { emotion: 2, byPersona: { p: { emotion: -1 } }, painPoints: { late: { severity: 4, frequency: 50%, personas: [p] } } } }\n";
        Assert.Empty(RuleRun.Of("JK4004", Map));
        Assert.Single(RuleRun.Of("JK4004", Map.Replace("[p] }", "[p, q] }", StringComparison.Ordinal)));
        Assert.Empty(RuleRun.Of("JK4004", Map.Replace("[p] }", "[] }", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[awareness, decision, retention]", "")]
    [InlineData("[awareness, decision, onboarding]", "")]
    [InlineData("[awareness, purchase]", "")]
    [InlineData("[onboarding, use, retention]", "")]
    [InlineData("[awareness, decision, handover]", "")]
    [InlineData("[decision, purchase, use]", "begins with `decision`")]
    [InlineData("[awareness, decision, purchase]", "ends with `purchase`")]
    public void A_journey_is_half_where_its_kinds_say_so(string stages, string found)
    {
        var findings = RuleRun.Of("JK4015", $"state: current\nstages: {stages}\n");
        Assert.Equal(found.Length > 0, findings.Count == 1);
        Assert.All(findings, finding => Assert.Contains(found, finding, StringComparison.Ordinal));
        Assert.Empty(RuleRun.Of("JK4015", $"state: current\nscenario: {{ excludes: [the rest] }}\nstages: {stages}\n"));
    }

    [Fact]
    public void A_moment_of_truth_is_measured_by_a_metric_or_a_counted_step()
    {
        const string Moments = "state: current\nmetrics: [nps]\ntouchpoints: { a: { momentOfTruth: true, metrics: [nps] }, b: { momentOfTruth: true, microConversions: { m: { rate: 10% } } }, c: { momentOfTruth: true, microConversions: { n: {} } }, d: {} }\n";
        Assert.Equal(["/touchpoints/c: The moment of truth `c` has no metric. Add one: nobody notices what goes wrong there otherwise."], RuleRun.Of("JK4009", Moments));
        Assert.Empty(RuleRun.Of("JK4008", Moments));
    }
}
