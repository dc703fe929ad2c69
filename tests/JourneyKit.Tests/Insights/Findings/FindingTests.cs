namespace JourneyKit.Tests.Insights.Findings;

/// <summary>Each finding in a map that has it and in one that lacks it.</summary>
public sealed class FindingTests
{
    private const string Empty = "touchpoints: { page: {} }";

    [Theory]
    [InlineData("endings", "touchpoints: { page: { entry: true, next: { end: 60% } }, end: { exit: true } }", "ends:page")]
    [InlineData("feelings", "touchpoints: { page: { emotion: -2 } }", "feels:page")]
    [InlineData("voices", "touchpoints: { page: { quote: It never loads. } }", "quote:page")]
    [InlineData("contradictions", "touchpoints: { page: { facts: { fee: 3 } }, mail: { facts: { fee: 4 } } }", "fact:fee")]
    [InlineData("unknowns", "touchpoints: { page: { emotion: 1, painPoints: { slow: { severity: 3 } } } }", "unknown:pain-frequency")]
    [InlineData("conversions", "conversions: { order: { at: page } }\ntouchpoints: { page: { entry: true, exit: true } }", "conversion:order")]
    [InlineData("levers", "conversions: { order: { at: end } }\ntouchpoints: { page: { entry: true, next: { end: 60% } }, end: { exit: true } }", "lever:page:end")]
    [InlineData("pain-points", "touchpoints: { page: { painPoints: { slow: {} } } }", "pain:slow")]
    [InlineData("opportunities", "opportunities: { faster: {} }\ntouchpoints: { page: {} }", "opportunity:faster")]
    [InlineData("objectives", "objectives: { grow: {} }\ntouchpoints: { page: {} }", "objective:grow")]
    [InlineData("needs", "personas: { dana: { needs: [speed, price] } }\ntouchpoints: { page: { meets: [speed] } }", "needs:dana")]
    [InlineData("roadmap", "initiatives: { rebuild: { status: planned } }\ntouchpoints: { page: {} }", "initiative:rebuild")]
    public void A_map_that_has_it_says_it_and_an_empty_one_does_not(string topic, string lines, string id)
    {
        Assert.Contains(id, InsightsOf.Ids(lines, topic));
        Assert.DoesNotContain(id, InsightsOf.Map(Empty).Items.Select(item => item.Id));
    }

    [Fact]
    public void A_map_that_says_nothing_is_told_where_to_begin()
    {
        var insights = InsightsOf.Map(Empty);
        Assert.All(insights.Items, item => Assert.Empty(item.Numbers));
        Assert.StartsWith("Not known", insights.Topics["endings"]!.Empty, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is planned", insights.Topics["roadmap"]!.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_objective_has_a_line_with_how_far_it_is_and_what_serves_it()
    {
        const string Lines = """
            objectives: { grow: { metrics: [sales] }, keep: {} }
            opportunities: { faster: { objective: grow, status: accepted }, nicer: { objective: keep } }
            metrics: { sales: { kind: conversion, value: 4.6%, target: 6.5% } }
            touchpoints: { page: { metrics: [sales] } }
            """;
        Assert.Equal(["objective:grow", "objective:keep"], InsightsOf.Ids(Lines, "objectives"));
        Assert.Equal("no initiative works toward any", InsightsOf.Map(Lines).Topics["objectives"]!.Note);
        Assert.Equal("“Grow”: “Sales” 4.6%, target 6.5% (1.9 points to go). Only an idea: “Faster” (accepted).", InsightsOf.Find(Lines, "objective:grow").Text);
        Assert.Equal("“Keep”: not measured. Only an idea: “Nicer”.", InsightsOf.Find(Lines, "objective:keep").Text);
        Assert.Contains("Served by “Rebuild”.", InsightsOf.Find($"{Lines}\ninitiatives: {{ rebuild: {{ delivers: [faster] }} }}", "objective:grow").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void First_comes_the_worst_pain_that_nobody_closes()
    {
        const string Lines = "initiatives: { rebuild: { resolves: [slow] } }\ntouchpoints: { page: { painPoints: { slow: { severity: 5 }, dear: { severity: 2 }, dull: { severity: 3 } } } }";
        Assert.Equal(["pain:dull", "pain:dear"], InsightsOf.Map(Lines).Topics["first-steps"]!.Items.Where(item => item.Id.StartsWith("first:pain", StringComparison.Ordinal)).Select(item => item.From));
    }

    [Fact]
    public void A_conversion_that_no_journey_reaches_comes_before_all()
    {
        const string Lines = "conversions: { order: { at: end } }\ntouchpoints: { ad: { entry: true }, page: { next: [end], painPoints: { slow: { severity: 5 } } }, end: { exit: true } }";
        var first = InsightsOf.Map(Lines).Topics["first-steps"]!.Items[0];
        Assert.Equal(("first:conversion:order", "Write the way to “Order”: no journey of the map gets there."), (first.Id, first.Text));
        Assert.DoesNotContain("first:conversion:order", InsightsOf.Ids(Lines.Replace("entry: true", "entry: true, next: [page]", StringComparison.Ordinal), "first-steps"));
    }

    [Fact]
    public void A_pain_point_of_known_cost_comes_first_before_one_whose_place_is_a_guess()
    {
        const string Lines = """
            touchpoints:
              page: { volume: 15000, painPoints: { alike: { severity: 5 }, dear: { severity: 4, frequency: 10%, cost: 3 } } }
              pay: { volume: 100, painPoints: { wall: { severity: 2, frequency: 20%, cost: 38 } } }
            """;
        Assert.Equal(["pain:dear", "pain:wall"], InsightsOf.Map(Lines).Topics["first-steps"]!.Items.Select(item => item.From));
        Assert.Contains("so that the order is a guess there", InsightsOf.Find(Lines, "unknown:pain-frequency").Text, StringComparison.Ordinal);
        Assert.Contains("“Alike”", InsightsOf.Find(Lines, "unknown:pain-cost").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_known_to_cost_comes_before_what_could_at_most_be_gained()
    {
        const string Lines = """
            conversions: { order: { at: end, value: 50 } }
            touchpoints:
              page: { entry: 100%, volume: 1000, next: { end: 30% }, painPoints: { read: { severity: 4, frequency: 50% }, dull: { severity: 3, frequency: 40% } } }
              end: { exit: true, painPoints: { wall: { severity: 2, frequency: 20%, cost: 5 } } }
            """;
        Assert.Equal(["pain:read", "pain:dull", "pain:wall"], InsightsOf.Ids(Lines, "pain-points"));
        Assert.Equal(["pain:wall", "pain:read"], InsightsOf.Map(Lines).Topics["first-steps"]!.Items.Select(item => item.From).Take(2));
    }

    [Fact]
    public void What_is_unknown_is_no_first_step_where_something_is_known()
    {
        Assert.DoesNotContain(InsightsOf.Map("touchpoints: { page: { painPoints: { slow: { severity: 3 } } } }").Topics["first-steps"]!.Items, item => item.From!.StartsWith("unknown", StringComparison.Ordinal));
        Assert.Contains(InsightsOf.Map("basis: hypothesis\ntouchpoints: { page: {} }").Topics["first-steps"]!.Items, item => item.From!.StartsWith("unknown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[dana]", ", for “Dana”:")]
    [InlineData("[dana, erik]", "at “Page”:")]
    public void A_pain_point_says_whom_it_hurts_where_that_is_not_everybody(string personas, string words)
        => Assert.Contains(words, InsightsOf.Find($"personas: {{ dana: {{}}, erik: {{}} }}\ntouchpoints: {{ page: {{ painPoints: {{ slow: {{ personas: {personas} }} }} }} }}", "pain:slow").Text, StringComparison.Ordinal);

    [Fact]
    public void An_idea_about_a_pain_point_is_named_with_its_status()
        => Assert.Equal("No initiative yet; an idea: “Faster” (accepted).", InsightsOf.Find("opportunities: { faster: { addresses: [slow], status: accepted } }\ntouchpoints: { page: { painPoints: { slow: {} } } }", "pain:slow").Advice);

    [Fact]
    public void A_single_assumed_share_is_named()
        => Assert.StartsWith("Assumed, not counted: the share from “Page” to “End” (1 of 2 shares)", InsightsOf.Find("touchpoints: { page: { entry: 100%, next: [end] }, end: { exit: true } }", "unknown:shares").Text, StringComparison.Ordinal);

    [Fact]
    public void What_only_some_opportunities_lack_is_said_with_which()
    {
        var note = InsightsOf.Map("opportunities: { faster: { reach: 10 }, nicer: { } }\ntouchpoints: { page: {} }").Topics["opportunities"]!.Note!;
        Assert.Contains("reach of “Nicer”", note, StringComparison.Ordinal);
        Assert.DoesNotContain("“Faster”", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Practices_have_a_line_where_the_map_has_any()
        => Assert.Equal("Practices: planned `train`; done `profiles`.", InsightsOf.Find("practices: { profiles: done, train: planned }\ntouchpoints: { page: {} }", "practices").Text);

    [Fact]
    public void Quotes_of_the_worst_pain_points_come_first()
        => Assert.Equal(["quote:b", "quote:a"], InsightsOf.Ids("evidence: { a: { kind: quote, text: A }, b: { kind: quote, text: B } }\ntouchpoints: { page: { emotion: -2, painPoints: { dull: { severity: 2, evidence: [a] } } }, pay: { painPoints: { wall: { severity: 5, evidence: [b] } } } }", "voices"));

    [Theory]
    [InlineData("4.6%", false)]
    [InlineData("4.8%", true)]
    [InlineData("3.5%", true)]
    [InlineData("40%", true)]
    public void A_measured_conversion_that_the_flow_does_not_give_is_a_contradiction(string measured, bool isFound)
    {
        var lines = $"metrics: {{ rate: {{ kind: conversion, value: {measured} }} }}\nconversions: {{ order: {{ at: end }} }}\ntouchpoints: {{ page: {{ entry: 100%, next: {{ end: 4.4% }} }}, end: {{ exit: true }} }}";
        Assert.Equal(isFound, InsightsOf.Ids(lines, "contradictions").Contains("measured:rate"));
    }

    [Theory]
    [InlineData("metrics: { rate: { kind: conversion, value: 40% } }", "", "", "", true)]
    [InlineData("metrics: { rate: { kind: conversion, value: 40% }, other: { kind: conversion, value: 9% } }", "", "", "", false)]
    [InlineData("metrics: { rate: { kind: conversion, value: 40% } }", "", ", metrics: [rate]", "", false)]
    [InlineData("metrics: { rate: { kind: conversion, value: 40% } }", "", "", ", metrics: [rate]", true)]
    [InlineData("metrics: { rate: { kind: conversion, value: 40%, objective: more } }\nobjectives: { more: { }, other: { } }", ", objective: other", "", "", false)]
    [InlineData("metrics: { rate: { kind: conversion, value: 40%, objective: more }, rest: { kind: conversion, value: 9% } }\nobjectives: { more: { } }", ", objective: more", "", "", true)]
    public void A_metric_far_from_the_flow_is_told_where_it_can_measure_nothing_else(string metrics, string conversion, string page, string end, bool isFound)
    {
        var lines = $"{metrics}\nconversions: {{ order: {{ at: end{conversion} }} }}\ntouchpoints: {{ page: {{ entry: 100%, next: {{ end: 10% }}{page} }}, end: {{ exit: true{end} }} }}";
        Assert.Equal(isFound, InsightsOf.Ids(lines, "contradictions").Contains("measured:rate"));
        if (isFound)
        {
            Assert.Equal("For “Order” the shares in the map give another number than “Rate”: 10% instead of 40% for all.", InsightsOf.Find(lines, "measured:rate").Text);
        }
    }

    [Theory]
    [InlineData("48%", true)]
    [InlineData("90%", false)]
    public void A_measured_drop_off_that_the_flow_does_not_give_is_a_contradiction(string measured, bool isFound)
    {
        var lines = $"metrics: {{ left: {{ kind: drop-off, value: {measured} }} }}\ntouchpoints: {{ page: {{ entry: 100%, next: {{ end: 10% }}, metrics: [left] }}, end: {{ exit: true }} }}";
        Assert.Equal(isFound ? ["At “Page” 90% leave by the shares in the map, and 48% by “Left”."] : [], InsightsOf.Map(lines).Topics["contradictions"]!.Items.Select(item => item.Text));
    }

    [Fact]
    public void A_milestone_that_fewer_pass_than_go_on_is_a_contradiction_here_too()
        => Assert.Equal("Only 20% of those at “Page” pass the milestone “Adds”, but 35% go on to “End”.", InsightsOf.Find("conversions: { order: { at: end } }\ntouchpoints: { page: { entry: true, microConversions: { adds: { contributesTo: order, kind: milestone, rate: 20% } }, next: { end: 35% } }, end: { exit: true } }", "measured:page:adds").Text);

    [Fact]
    public void Where_nobody_comes_to_the_entry_that_is_said_and_the_volume_is_not_called_missing()
    {
        const string Lines = "conversions: { order: { at: end, value: 5 } }\ntouchpoints: { page: { entry: true, volume: 0, next: { end: 10% } }, end: { exit: true } }";
        Assert.Contains("as `volume` is 0 at “Page”, where journeys begin", InsightsOf.Find(Lines, "conversion:order").Text, StringComparison.Ordinal);
        Assert.Contains("by its `volume` of 0 nobody comes to “Page”", InsightsOf.Find(Lines, "unknown:journeys-a-month").Text, StringComparison.Ordinal);
        Assert.Contains("is missing", InsightsOf.Find(Lines.Replace("volume: 0, ", "", StringComparison.Ordinal), "conversion:order").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0%", "60%", false)]
    [InlineData("10%", "50%", true)]
    public void A_persona_that_stands_for_nobody_is_not_who_differs_most(string share, string rest, bool isFound)
    {
        var lines = $"personas: {{ ann: {{ share: {share} }}, bob: {{ share: {rest} }}, cid: {{ share: 40% }} }}\nconversions: {{ order: {{ at: end }} }}\ntouchpoints: {{ page: {{ entry: 100%, next: {{ end: {{ share: 30%, byPersona: {{ ann: 90%, bob: 30%, cid: 30% }} }} }} }}, end: {{ exit: true }} }}";
        Assert.Equal(isFound, InsightsOf.Ids(lines, "conversions").Contains("for-whom"));
        Assert.Equal(isFound, InsightsOf.Find(lines, "conversion:order").Text.Contains("Best for “Ann”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "and the budget is 100 EUR.")]
    [InlineData(30, "and the budget is 100 EUR, of which 30 EUR went into what is done.")]
    [InlineData(130, "and the budget is 100 EUR, which what is done has overspent by 30 EUR.")]
    public void What_is_done_is_taken_off_the_budget(int spent, string words)
        => Assert.EndsWith(words, InsightsOf.Find($"currency: EUR\nbudget: 100\ninitiatives: {{ old: {{ cost: {spent}, status: done }}, app: {{ cost: 90 }} }}\ntouchpoints: {{ page: {{ painPoints: {{ slow: {{}} }} }} }}", "roadmap").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("app: { dependsOn: [login] }, login: { dependsOn: [app] }", "“App” and “Login” wait for each other in a circle, so that none of them can begin: take one `dependsOn` out.")]
    [InlineData("app: { dependsOn: [app] }", "“App” waits for itself, so that it can never begin: take that `dependsOn` out.")]
    public void A_circle_is_told_with_its_remedy(string initiatives, string words)
        => Assert.Equal(words, InsightsOf.Find($"initiatives: {{ {initiatives} }}\ntouchpoints: {{ page: {{}} }}", "circle:app").Text);

    [Fact]
    public void What_is_measured_of_the_segment_of_a_persona_is_held_against_its_flow()
    {
        const string Lines = """
            segments: { new: { size: 50% }, old: { size: 50% } }
            personas: { dana: { segment: new, share: 50% }, erik: { segment: old, share: 50% } }
            metrics: { rate: { kind: conversion, value: 40%, bySegment: { new: 45%, old: 30% } } }
            conversions: { order: { at: end } }
            touchpoints: { page: { entry: 100%, next: { end: { share: 40%, byPersona: { dana: 50%, erik: 30% } } } }, end: { exit: true } }
            """;
        Assert.Equal("For “Order” the shares in the map give another number than “Rate”: 50% instead of 45% for “Dana”.", InsightsOf.Find(Lines, "measured:rate").Text);
    }

    [Fact]
    public void What_is_unknown_of_every_opportunity_is_said_once()
    {
        var topic = InsightsOf.Map("opportunities: { faster: { importance: 80%, satisfaction: 30% }, nicer: { importance: 50%, satisfaction: 50% } }\ntouchpoints: { page: {} }").Topics["opportunities"]!;
        Assert.Contains("RICE unknown", topic.Note, StringComparison.Ordinal);
        Assert.All(topic.Items, item => Assert.DoesNotContain("RICE", item.Text, StringComparison.Ordinal));
        Assert.Equal("“Faster”: opportunity score 13.", topic.Items[0].Text);
    }

    [Fact]
    public void Personas_are_told_apart_only_where_much_parts_them()
    {
        static string Lines(string erik) => $"personas: {{ dana: {{ share: 50% }}, erik: {{ share: 50% }} }}\nconversions: {{ order: {{ at: end }} }}\ntouchpoints: {{ page: {{ entry: true, next: {{ end: {{ byPersona: {{ dana: 50%, erik: {erik} }} }} }} }}, end: {{ exit: true }} }}";
        Assert.Contains("Best for “Dana” (50%), worst for “Erik” (20%)", InsightsOf.Find(Lines("20%"), "conversion:order").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Best for", InsightsOf.Find(Lines("49%"), "conversion:order").Text, StringComparison.Ordinal);
    }
}
