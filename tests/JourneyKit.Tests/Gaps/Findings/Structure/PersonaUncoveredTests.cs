using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class PersonaUncoveredTests
{
    private const string Kind = "persona-uncovered";
    private const string Without = "personas: [dana, walter]\nstages: [look, buy]\ntouchpoints: { search: { stage: look }, pay: { stage: buy, personas: [dana] } }";
    private const string With = "personas: [dana, walter]\nstages: [look, buy]\ntouchpoints: { search: { stage: look }, pay: { stage: buy } }";

    [Fact]
    public void A_stage_gets_something_for_a_persona()
    {
        var gap = GapsOf.Single(Kind, Without, With);
        Assert.Equal(("persona-uncovered:walter:buy", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In the stage “Buy” there is nothing that “Walter” meets today, but in future there is something; others are met there.", gap.Message);
    }

    [Fact]
    public void A_stage_loses_what_it_has_for_a_persona()
        => Assert.Equal((GapSeverity.High, GapStanding.Regression), (GapsOf.Single(Kind, With, Without).Severity, GapsOf.Single(Kind, With, Without).Standing));

    [Fact]
    public void A_journey_without_anything_for_a_persona_is_one_gap_and_not_one_for_each_stage()
    {
        const string Nothing = "personas: [dana, walter]\nstages: [look, buy]\ntouchpoints: { search: { stage: look, personas: [dana] }, pay: { stage: buy, personas: [dana] } }";
        Assert.Equal(("persona-uncovered:walter", GapStanding.Planned), (GapsOf.Single(Kind, Nothing, With).Id, GapsOf.Single(Kind, Nothing, With).Standing));
        Assert.Equal((GapSeverity.Critical, GapStanding.Regression), (GapsOf.Single(Kind, With, Nothing).Severity, GapsOf.Single(Kind, With, Nothing).Standing));
    }

    [Fact]
    public void A_persona_that_only_the_future_has_meets_nothing()
        => Assert.Equal((GapSeverity.High, GapStanding.Open), (GapsOf.Single(Kind, "touchpoints: [pay]", "personas: [dana, walter]\ntouchpoints: { pay: { personas: [dana] } }").Severity, GapsOf.Single(Kind, "touchpoints: [pay]", "personas: [dana, walter]\ntouchpoints: { pay: { personas: [dana] } }").Standing));

    [Theory]
    [InlineData(Without, Without)]
    [InlineData("personas: [dana]\ntouchpoints: [pay]", "personas: [dana, walter]\ntouchpoints: [pay]")]
    [InlineData("personas: [dana, walter]\ntouchpoints: { pay: { personas: [dana] } }", "personas: [dana, walter]\ntouchpoints: { pay: { personas: [dana] } }")]
    [InlineData("personas: [dana, walter]\nstages: [look]\ntouchpoints: { search: { stage: look } }", Without)]
    public void What_both_maps_lack_or_a_new_stage_means_to_be_so_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));

    [Theory]
    [InlineData(With, With)]
    [InlineData("touchpoints: [pay]", With)]
    [InlineData("personas: [dana, walter]", "personas: [dana, walter]")]
    public void Whoever_is_met_or_unknown_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));
}
