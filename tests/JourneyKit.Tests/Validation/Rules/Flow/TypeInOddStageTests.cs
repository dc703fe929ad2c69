namespace JourneyKit.Tests.Validation.Rules.Flow;

public sealed class TypeInOddStageTests
{
    private const string Stages = "stages: [awareness, consideration, purchase, post-purchase]\n";

    [Fact]
    public void The_only_confirmation_stands_before_the_order()
        => Assert.Equal(
            ["/touchpoints/thanks/stage: `thanks` confirms something in the stage `consideration`, before customers order at `pay`, and nothing confirms the order. Move it behind the order, or add what confirms that."],
            RuleFindings.Lines("JK2028", Stages + "touchpoints: { thanks: { stage: consideration, type: confirmation }, pay: { stage: purchase, type: checkout } }"));

    [Theory]
    [InlineData("thanks: { stage: purchase, type: confirmation }, pay: { stage: purchase, type: checkout }")]
    [InlineData("registered: { stage: consideration, type: confirmation }, pay: { stage: purchase, type: checkout }, receipt: { stage: post-purchase, type: transactional-email }")]
    [InlineData("registered: { stage: consideration, type: confirmation }")]
    [InlineData("order-confirmation: { stage: awareness }, newsletter: { stage: purchase }, pay: { stage: purchase, type: checkout }")]
    [InlineData("news: { stage: post-purchase, type: newsletter }, more: { type: newsletter }")]
    public void What_fits_and_what_only_sounds_like_it_is_left_alone(string touchpoints) => Assert.Empty(RuleFindings.Of("JK2028", $"{Stages}touchpoints: {{ {touchpoints} }}"));
}
