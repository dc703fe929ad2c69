using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class PersonaEmotionBelowTargetTests
{
    private const string Kind = "persona-emotion-below-target";

    [Fact]
    public void A_persona_is_compared_by_the_means_of_what_it_meets()
    {
        var gap = GapsOf.Single(
            Kind,
            "personas: [dana, walter]\ntouchpoints: { basket: { emotion: 1, personas: [walter] }, slot: { emotion: 1, byPersona: { dana: { emotion: -1 } } }, pay: { emotion: 1 } }",
            "personas: [dana]\ntouchpoints: { basket: { emotion: 1 }, slot: { emotion: 1 }, pay: { emotion: 2 } }");
        Assert.Equal(("persona-emotion-below-target:dana", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The whole journey of “Dana” feels like 0 on average today and should feel like +1.5 (on a scale from −2 to +2; unweighted, both touchpoints with both emotions known).", gap.Message);
    }

    [Theory]
    [InlineData("personas: [dana]", "emotion: 1", "emotion: 1")]
    [InlineData("personas: [walter]", "emotion: 1", "emotion: 2")]
    [InlineData("personas: [dana]", "emotion: 1", "feeling: calm")]
    public void No_difference_an_unknown_one_and_a_persona_of_one_map_are_none(string personas, string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"personas: [dana]\ntouchpoints: {{ slot: {{ {now} }}, pay: {{ {now} }} }}", $"{personas}\ntouchpoints: {{ slot: {{ {then} }}, pay: {{ {then} }} }}"));

    [Fact]
    public void What_no_way_of_a_persona_leads_to_does_not_count()
    {
        const string Ways = "counter: { entry: true, emotion: 0, next: [eat] }, eat: { emotion: 0 }, desk: { entry: true, personas: [tess], emotion: 0, next: [pick-up] }";
        var gaps = GapsOf.Ids("persona-emotion-below-target", "personas: [tess, earl]\ntouchpoints: { " + Ways + ", pick-up: { emotion: -1 } }", "personas: [tess, earl]\ntouchpoints: { " + Ways + ", pick-up: { emotion: 1 } }");
        Assert.Equal(["persona-emotion-below-target:tess"], gaps);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(-2, false)]
    public void Where_new_touchpoints_undo_it_nothing_better_is_promised_to_the_persona(int emotion, bool isFound)
    {
        const string Personas = "personas: [dana, walter]\n";
        var report = GapsOf.Pair(Personas + "touchpoints: { slot: { emotion: 0 }, pay: { emotion: 0 } }", Personas + $"touchpoints: {{ slot: {{ emotion: 0 }}, pay: {{ emotion: 1 }}, check: {{ emotion: {emotion} }} }}");
        Assert.Equal(isFound, report.Gaps["persona-emotion-below-target:dana"] is not null);
        Assert.Equal(!isFound, report.Gaps["persona-worse:dana"] is not null);
    }
}
