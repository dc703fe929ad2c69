namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>What counts as asking for something, and where guidance is asked for.</summary>
public sealed class AsksAndGuidanceTests
{
    [Theory]
    [InlineData("milestone", 0)]
    [InlineData("secondary", 1)]
    public void A_milestone_is_an_ask(string kind, int findings)
        => Assert.Equal(findings, RuleFindings.Of("JK5018", $"channels: [website]\nstages: [consideration]\nconversions: {{ order: {{ at: done }} }}\ntouchpoints:\n  page: {{ stage: consideration, channel: website, microConversions: {{ slot-picked: {{ contributesTo: order, kind: {kind} }} }} }}\n  done: {{ channel: website, prompt: Go on }}").Count);

    [Theory]
    [InlineData("channels: [phone, website]", "", 1)]
    [InlineData("channels: [advertising, website]", "", 0)]
    [InlineData("channels: [reviews, website]", "", 0)]
    [InlineData("channels: { agents: { control: partner }, website: }", "", 0)]
    [InlineData("channels: { other: { control: owned }, website: }", "type: ad, ", 0)]
    [InlineData("channels: { other: { control: owned }, website: }", "", 1)]
    public void Guidance_is_asked_between_own_channels_only(string channels, string type, int findings)
    {
        var first = channels.Split(['[', '{', ',', ':'])[2].Trim();
        Assert.Equal(findings, RuleFindings.Of("JK5014", $"{channels}\ntouchpoints:\n  start: {{ {type}channel: {first}, next: [page] }}\n  page: {{ channel: website }}").Count);
    }
}
