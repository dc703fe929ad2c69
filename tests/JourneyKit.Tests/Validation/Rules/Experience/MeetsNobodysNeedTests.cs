namespace JourneyKit.Tests.Validation.Rules.Experience;

public sealed class MeetsNobodysNeedTests
{
    private const string People = "personas: { dana: { needs: [a fixed price] } }\nstages: { choose: { needs: [to compare] } }\n";

    [Theory]
    [InlineData("a fixed price")]
    [InlineData("to compare")]
    public void A_need_of_a_persona_or_a_stage_is_somebodys(string need)
        => Assert.Empty(RuleFindings.Of("JK4024", $"{People}touchpoints: {{ offer: {{ meets: [{need}] }} }}"));

    [Fact]
    public void Each_need_that_is_nobodys_is_told_at_its_place()
        => Assert.Equal(
            [
                "/touchpoints/offer/meets/1: `offer` is said to meet `a fixed prise`, which is a need of no persona and no stage. Write it as it stands there, perhaps `a fixed price`.",
                "/touchpoints/offer/meets/2: `offer` is said to meet `comfort`, which is a need of no persona and no stage. Name it there word for word, or take it out.",
            ],
            RuleFindings.Lines("JK4024", $"{People}touchpoints: {{ offer: {{ meets: [to compare, a fixed prise, comfort] }} }}"));

    [Fact]
    public void What_a_touchpoint_needs_itself_is_no_need_of_a_person()
        => Assert.Single(RuleFindings.Of("JK4024", "touchpoints: { offer: { needs: [a form], meets: [a form] } }"));
}
