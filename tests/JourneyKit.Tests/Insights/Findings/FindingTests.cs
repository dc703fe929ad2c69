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
    [InlineData("levers", "conversions: { order: { at: end } }\ntouchpoints: { page: { entry: true, next: { end: 60% } }, end: { exit: true } }", "lever:order:page:end")]
    [InlineData("pain-points", "touchpoints: { page: { painPoints: { slow: {} } } }", "pain:slow")]
    [InlineData("opportunities", "opportunities: { faster: {} }\ntouchpoints: { page: {} }", "opportunity:faster")]
    [InlineData("unserved", "objectives: { grow: {} }\ntouchpoints: { page: {} }", "objective:grow")]
    [InlineData("unserved", "personas: { dana: { needs: [speed, price] } }\ntouchpoints: { page: { meets: [speed] } }", "needs:dana")]
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
    public void Objectives_without_work_share_one_line()
    {
        const string Lines = "objectives: { grow: {}, keep: {} }\nopportunities: { faster: { objective: grow }, nicer: { objective: keep } }\ntouchpoints: { page: {} }";
        Assert.Equal(["objectives-without-work"], InsightsOf.Ids(Lines, "unserved"));
        Assert.Equal("No initiative works toward any of the 2 objectives: “Grow” and “Keep”.", InsightsOf.Find(Lines, "objectives-without-work").Text);
    }

    [Fact]
    public void First_comes_the_worst_pain_that_nobody_closes()
    {
        const string Lines = "initiatives: { rebuild: { resolves: [slow] } }\ntouchpoints: { page: { painPoints: { slow: { severity: 5 }, dear: { severity: 2 }, dull: { severity: 3 } } } }";
        Assert.Equal(["pain:dull", "pain:dear"], InsightsOf.Map(Lines).Topics["first-steps"]!.Items.Where(item => item.Id.StartsWith("first:pain", StringComparison.Ordinal)).Select(item => item.From));
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
