using JourneyKit.Insights.Drafts;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Drafts;

/// <summary>Which initiatives a draft proposes.</summary>
public sealed class PlanDraftTests
{
    [Theory]
    [InlineData("slow: { severity: 4 }", "", "for-slow")]
    [InlineData("slow: { severity: 3 }, dear: { }", "", "")]
    [InlineData("slow: { severity: 5 }", "initiatives: { a: { resolves: [slow] } }", "")]
    [InlineData("slow: { severity: 5 }", "initiatives: { a: { resolves: [slow], status: dropped } }", "for-slow")]
    [InlineData("slow: { severity: 5 }", "opportunities: { idea: { addresses: [slow], status: accepted } }", "for-idea")]
    [InlineData("slow: { severity: 5 }", "opportunities: { idea: { addresses: [slow], status: open } }", "for-slow")]
    [InlineData("slow: { severity: 5 }", "opportunities: { idea: { addresses: [slow], status: accepted } }\ninitiatives: { a: { delivers: [idea] } }", "")]
    [InlineData("slow: { severity: 5 }", "initiatives: { for-slow: { } }", "for-slow-2")]
    public void A_draft_proposes_what_is_severe_or_accepted_and_nobodys(string pains, string lines, string proposed)
    {
        var map = Maps.FromYaml($"{lines}\ntouchpoints: {{ page: {{ painPoints: {{ {pains} }} }} }}");
        var added = PlanDraft.Of(map, "current.journey.yaml").Initiatives.Skip(map.Initiatives.Count);
        Assert.Equal(proposed, string.Join(' ', added.Select(initiative => initiative.Id)));
    }

    [Fact]
    public void Owners_come_from_the_pain_point_then_the_touchpoint_then_its_channel()
    {
        var map = Maps.FromYaml("""
            teams: [care, shop, web]
            channels: { website: { owner: web } }
            touchpoints:
              a: { channel: website, owner: shop, painPoints: { one: { severity: 4, owner: care }, two: { severity: 4 } } }
              b: { channel: website, painPoints: { three: { severity: 4 } } }
              c: { painPoints: { four: { severity: 4 } } }
            """);
        Assert.Equal(["care", "shop", "web", null], PlanDraft.Of(map, "a.yaml").Initiatives.Select(initiative => initiative.Owner?.Value));
    }

    [Fact]
    public void An_id_of_the_greatest_length_still_makes_one()
    {
        var map = Maps.FromYaml($"touchpoints: {{ page: {{ painPoints: {{ {new string('a', Id.MaxLength)}: {{ severity: 4 }}, {new string('a', Id.MaxLength - 1)}b: {{ severity: 4 }} }} }} }}");
        Assert.All(PlanDraft.Of(map, "a.yaml").Initiatives, initiative => Assert.True(Id.IsValid(initiative.Id.Value)));
    }
}
