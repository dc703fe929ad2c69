using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Diagrams;

public sealed class LossesTests
{
    [Fact]
    public void Elements_without_a_place_are_counted_in_one_sentence_and_properties_in_one_for_each_kind()
    {
        var map = Maps.Read("""
            journeykit: 1
            id: shop
            title: Shop
            state: current
            stages: { buy: { goal: Have it }, use: {} }
            channels: { web: {} }
            personas: { ann: { goals: [Save time] } }
            touchpoints:
              find: { stage: buy, quote: Where is it?, emotion: 1, painPoints: { slow: {}, ugly: {} }, next: { pay: 1 }, x-id: 7 }
              pay: { stage: buy, quote: That was easy., personas: [ann] }
            """);
        Assert.Equal(
            [
                "Mermaid asks for a score of every task: 1 touchpoint whose feeling is not known has the middle one, 3.",
                "1 stage without touchpoints is not shown.",
                "A journey of Mermaid has no place for 1 channel, 2 pain points and 1 transition.",
                "A journey of Mermaid has no place for these properties of the map: `journeykit`, `id` and `state`.",
                "A journey of Mermaid has no place for these properties of personas: `goals` (1).",
                "A journey of Mermaid has no place for these properties of stages: `goal` (1).",
                "A journey of Mermaid has no place for these properties of touchpoints: `quote` (2) and `x-` keys (1).",
            ],
            JourneyPictures.Render("map", "mmd", new RenderRequest(map)).Losses);
    }

    [Fact]
    public void The_diagram_of_a_persona_says_what_the_persona_does_not_meet()
    {
        var map = Maps.Read("""
            journeykit: 1
            id: shop
            title: Shop
            state: current
            personas: { ann: {}, ben: {} }
            touchpoints: { find: {}, pay: { personas: [ben], emotion: 1 } }
            """);
        var request = new RenderRequest(map) { Persona = map.Personas["ann"]!.Id };
        Assert.All(new[] { ("map", "mmd"), ("flow", "mmd"), ("flow", "dot") }, one => Assert.Contains("1 touchpoint that the persona `ann` does not meet is not shown.", JourneyPictures.Render(one.Item1, one.Item2, request).Losses));
        Assert.DoesNotContain("Pay", JourneyPictures.Render("map", "mmd", request).Pages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flowchart_above_the_limits_of_Mermaid_says_which_setting_raises_them()
        => Assert.Contains("Mermaid draws at most 50,000 characters", JourneyPictures.Render("flow", "mmd", new RenderRequest(Maps.Of(800, "Basket of the week"))).Losses[0], StringComparison.Ordinal);
}
