using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Conversions;

/// <summary>Losses that move into an exit.</summary>
public sealed class ExitGrowsTests
{
    private const string Kind = "exit-grows";

    [Theory]
    [InlineData(10.9, null)]
    [InlineData(11, GapSeverity.Low)]
    [InlineData(11.9, GapSeverity.Low)]
    [InlineData(12, GapSeverity.Medium)]
    [InlineData(19.9, GapSeverity.Medium)]
    [InlineData(20, GapSeverity.High)]
    [InlineData(5, null)]
    public void It_is_as_severe_as_many_more_end_there(double then, GapSeverity? severity)
        => Assert.Equal(severity, GapsOf.Kind(Kind, Map(10, 50), Map(then, 50)).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData(50, "10% of all journeys end at “Pay per call” today, without a conversion, and 15% in future.")]
    [InlineData(60, "10% of all journeys end at “Pay per call” today, without a conversion, and 15% in future. Fewer are lost elsewhere (40% → 25%): a part of that has only moved here.")]
    public void It_says_where_the_loss_comes_from(int done, string message)
    {
        var gap = GapsOf.Single(Kind, Map(10, 50), Map(15, done == 50 ? 45 : done));
        Assert.Equal((message, GapStanding.Regression), (gap.Message, gap.Standing));
    }

    [Theory]
    [InlineData("emotion: 1")]
    [InlineData("emotion: 2")]
    public void Whoever_leaves_content_is_no_loss(string feeling) => Assert.Empty(GapsOf.Kind(Kind, Map(10, 50), Map(20, 50, feeling)));

    [Theory]
    [InlineData("emotion: 0")]
    [InlineData("emotion: -1")]
    public void Whoever_does_not_is_one(string feeling) => Assert.Single(GapsOf.Kind(Kind, Map(10, 50), Map(20, 50, feeling)));

    [Fact]
    public void Whoever_has_converted_before_is_no_loss()
        => Assert.Empty(GapsOf.Kind(Kind, "conversions: { order: { at: done } }\ntouchpoints: { ask: { entry: true, next: { done: 50% } }, done: { next: { review: 10% } }, review: { exit: true } }", "conversions: { order: { at: done } }\ntouchpoints: { ask: { entry: true, next: { done: 50% } }, done: { next: { review: 90% } }, review: { exit: true } }"));

    private static string Map(double leaving, double done, string feeling = "")
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"conversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ ask: {{ entry: true, next: {{ done: {done}%, pay-per-call: {leaving}% }} }}, done: {{ exit: true }}, pay-per-call: {{ exit: true{(feeling.Length == 0 ? "" : ", " + feeling)} }} }}");
}
