using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Tests.Validation.Rules.Future;

namespace JourneyKit.Tests.Questions;

public sealed class AnswersTests
{
    private const string Before = """
        state: current
        touchpoints:
          counter: { painPoints: { queue: { severity: 5 } } }
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
    public void What_is_rejected_or_dropped_or_about_something_else_answers_nothing(string map) => Assert.False(IsAnswered(map));

    [Fact]
    public void What_only_the_baseline_plans_counts_unless_the_map_says_otherwise()
    {
        var before = Before + "\nopportunities: { tickets: { addresses: [queue] } }\ninitiatives: { machine: { touchpoints: [counter] } }";
        Assert.True(IsAnswered("touchpoints: [counter]", before));
        Assert.False(IsAnswered("opportunities: { tickets: { addresses: [queue], status: rejected } }", before));

        var map = FutureFindings.Read("state: future\ntouchpoints: [counter]\ninitiatives: { machine: { status: dropped } }", before);
        Assert.True(Answers.In(map.Map!, map.Baseline!.Map).AreAbout(map.Baseline.Map!.Touchpoints["counter"]!));
        Assert.False(Answers.In(map.Map!, null).AreAbout(map.Map!.Touchpoints["counter"]!));
    }

    [Fact]
    public void Something_is_done_about_a_touchpoint_that_is_named_or_whose_pain_is_answered()
    {
        var map = FutureFindings.Read("""
            state: current
            touchpoints:
              named: {}
              hurting: { painPoints: [noise] }
              forgotten: { painPoints: [dust] }
            opportunities: { quiet: { addresses: [noise] } }
            initiatives: { paint: { touchpoints: [named] } }
            """).Map!;
        var answers = Answers.In(map, null);
        Assert.Equal(["named", "hurting"], map.Touchpoints.Where(answers.AreAbout).Select(touchpoint => touchpoint.Key));
    }

    private static bool IsAnswered(string map, string before = Before)
    {
        var document = FutureFindings.Read("state: future\n" + map, before);
        return Answers.In(document.Map!, document.Baseline!.Map).IsAnswered(new PainPoint("queue"));
    }
}
