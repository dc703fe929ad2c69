using JourneyKit.Plans;
using JourneyKit.Tests.Validation.Rules.Future;

namespace JourneyKit.Tests.Plans;

public sealed class PlannedWorkTests
{
    private const string Before = """
        state: current
        touchpoints:
          counter: { painPoints: { queue: { severity: 5 }, cold-cup: { severity: 4 } } }
          fax: {}
        """;

    [Theory]
    [InlineData("touchpoints: { counter: { because: [queue] } }")]
    [InlineData("removes: { fax: [queue] }")]
    [InlineData("opportunities: { tickets: { addresses: [queue] } }")]
    [InlineData("opportunities: { tickets: { addresses: [queue], status: open } }")]
    [InlineData("initiatives: { machine: { resolves: [queue] } }")]
    [InlineData("initiatives: { machine: { resolves: [queue], status: done } }")]
    [InlineData("opportunities: { tickets: { addresses: [queue], status: rejected } }\ninitiatives: { machine: { delivers: [tickets] } }")]
    public void A_pain_point_is_answered_by_whatever_names_it(string map) => Assert.True(IsAnswered(map));

    [Theory]
    [InlineData("touchpoints: [counter]")]
    [InlineData("opportunities: { tickets: { addresses: [queue], status: rejected } }")]
    [InlineData("initiatives: { machine: { resolves: [queue], status: dropped } }")]
    [InlineData("opportunities: { tickets: { addresses: [queue], status: rejected } }\ninitiatives: { machine: { delivers: [tickets], status: dropped } }")]
    [InlineData("opportunities: { tickets: { touchpoints: [counter] } }")]
    [InlineData("initiatives: { machine: { touchpoints: [counter] } }")]
    [InlineData("initiatives: { stove: { resolves: [cold-cup] } }")]
    public void What_is_rejected_dropped_or_about_something_else_at_the_same_place_answers_nothing(string map) => Assert.False(IsAnswered(map));

    [Theory]
    [InlineData("initiatives: { machine: { resolves: [queue] } }")]
    [InlineData("opportunities: { tickets: { addresses: [queue] } }\ninitiatives: { machine: { delivers: [tickets] } }")]
    public void An_initiative_closes_what_it_resolves_or_what_the_opportunity_addresses_that_it_delivers(string map)
        => Assert.Equal("machine", Assert.Single(Work(map).Closing("queue")).Value);

    [Theory]
    [InlineData("initiatives: { machine: { touchpoints: [counter] } }")]
    [InlineData("opportunities: { tickets: { touchpoints: [counter] } }\ninitiatives: { machine: { delivers: [tickets] } }")]
    [InlineData("touchpoints: { counter: { because: [queue] } }\ninitiatives: { machine: { resolves: [queue] } }")]
    [InlineData("touchpoints: { counter: { because: [tickets] } }\nopportunities: { tickets: {} }\ninitiatives: { machine: { delivers: [tickets] } }")]
    [InlineData("removes: { counter: [queue] }\ninitiatives: { machine: { resolves: [queue] } }")]
    public void An_initiative_concerns_what_it_names_and_what_changes_because_of_its_work(string map)
        => Assert.Equal("machine", Assert.Single(Work(map).Concerning("counter")).Value);

    [Theory]
    [InlineData("initiatives: { stove: { resolves: [cold-cup] } }")]
    [InlineData("touchpoints: { counter: { because: [queue] } }\ninitiatives: { stove: { resolves: [cold-cup] } }")]
    [InlineData("touchpoints: { counter: { because: [queue] } }\ninitiatives: { machine: { resolves: [queue], status: dropped } }")]
    [InlineData("opportunities: { tickets: { touchpoints: [counter] } }")]
    public void An_initiative_does_not_concern_a_touchpoint_for_being_near(string map)
    {
        Assert.Empty(Work(map).Concerning("counter"));
        Assert.False(Work(map).IsConcerned("counter"));
    }

    [Fact]
    public void A_dropped_initiative_is_known_by_the_pain_point_that_it_leaves()
    {
        var work = Work("initiatives: { machine: { resolves: [queue], status: dropped } }");
        Assert.Equal("machine", Assert.Single(work.DroppedFrom("queue")).Value);
        Assert.Equal("machine", Assert.Single(work.Dropped).Key);
        Assert.Empty(work.Initiatives);
    }

    [Fact]
    public void What_only_the_baseline_plans_counts_unless_the_map_says_otherwise()
    {
        var before = Before + "\nopportunities: { tickets: { addresses: [queue] } }\ninitiatives: { machine: { touchpoints: [counter] } }";
        Assert.True(IsAnswered("touchpoints: [counter]", before));
        Assert.False(IsAnswered("opportunities: { tickets: { addresses: [queue], status: rejected } }", before));
        Assert.True(Work("touchpoints: [counter]", before).IsConcerned("counter"));
        Assert.False(Work("initiatives: { machine: { status: dropped } }", before).IsConcerned("counter"));
    }

    [Fact]
    public void An_opportunity_that_names_a_touchpoint_is_a_thought_even_where_nobody_delivers_it()
    {
        var work = Work("opportunities: { tickets: { touchpoints: [counter] } }");
        Assert.True(work.IsThoughtOf("counter"));
        Assert.False(work.IsThoughtOf("fax"));
    }

    private static bool IsAnswered(string map, string before = Before) => Work(map, before).IsAnswered("queue");

    private static PlannedWork Work(string map, string before = Before)
    {
        var document = FutureFindings.Read("state: future\n" + map, before);
        Assert.False(document.HasErrors, string.Join("\n", document.Diagnostics));
        return PlannedWork.Of(document.Map!, document.Baseline!.Map);
    }
}
