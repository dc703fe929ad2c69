using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class EvidenceContradictsTests
{
    private const string Kind = "evidence-contradicts";
    private const string Evidence = "evidence: { quick: { text: Two days. }, slow: { text: A week., contradicts: [quick] } }\n";

    [Theory]
    [InlineData("quick", GapSeverity.Low, "and the map rests on “Quick”.")]
    [InlineData("slow", GapSeverity.Low, "and the map rests on “Slow”.")]
    [InlineData("quick, slow", GapSeverity.Medium, "and the map rests on both.")]
    public void Evidence_that_is_contradicted_is_named_as_soon_as_one_side_is_cited(string cited, GapSeverity severity, string end)
    {
        var map = Evidence + $"touchpoints: {{ parcel: {{ evidence: [{cited}] }} }}";
        var gap = GapsOf.Single(Kind, map, map);
        Assert.Equal(("evidence-contradicts:slow:quick", severity, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Slow” (A week) contradicts “Quick” (Two days), " + end, gap.Message);
    }

    [Fact]
    public void What_only_the_first_map_says_stands_there() => Assert.Single(GapsOf.Ids(Kind, Evidence + "touchpoints: { parcel: { evidence: [quick] } }", "touchpoints: [parcel]"));

    [Fact]
    public void What_the_future_map_settles_nobody_cites_or_is_only_assumed_is_none()
    {
        const string Cited = "touchpoints: { parcel: { evidence: [quick] } }";
        Assert.Empty(GapsOf.Ids(Kind, Evidence + Cited, Evidence.Replace(", contradicts: [quick]", "", StringComparison.Ordinal) + Cited));
        Assert.Empty(GapsOf.Ids(Kind, Evidence + "touchpoints: [parcel]", Evidence + "touchpoints: [parcel]"));
        Assert.Empty(GapsOf.Ids(Kind, Evidence.Replace("Two days.", "Two days., class: assumed", StringComparison.Ordinal) + Cited, Evidence.Replace("Two days.", "Two days., class: assumed", StringComparison.Ordinal) + Cited));
    }
}
