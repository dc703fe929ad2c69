namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>Response targets: the rule JK5016.</summary>
public sealed class ServiceTests
{
    [Theory]
    [InlineData("stage: purchase, channel: phone")]
    [InlineData("stage: use, channel: phone, automated: full")]
    [InlineData("stage: use, channel: email")]
    [InlineData("stage: use, channel: website")]
    [InlineData("stage: use, channel: phone, control: partner")]
    [InlineData("stage: use, channel: phone, kind: action")]
    public void Sales_machines_newsletters_and_partners_are_not_asked(string touchpoint)
        => Assert.Empty(Of(touchpoint));

    [Theory]
    [InlineData("stage: use, channel: phone")]
    [InlineData("stage: use, channel: email, automated: none")]
    [InlineData("stage: purchase, channel: website, painPoints: { slow: { category: slow-service } }")]
    public void People_who_answer_and_answers_that_are_slow_are(string touchpoint)
        => Assert.Equal(["/touchpoints/answer: The service touchpoint `answer` has no response target. Say with `responseTarget` how soon customers get an answer."], Of(touchpoint));

    private static IReadOnlyList<string> Of(string touchpoint) => RuleFindings.Lines("JK5016", $$"""
        stages: [purchase, use]
        channels: [phone, email, website]
        touchpoints: { answer: { {{touchpoint}} } }
        """);
}
