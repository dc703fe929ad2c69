using JourneyKit.Model;
using JourneyKit.Tests.Validation.Rules;
using JourneyKit.Validation.Advice;
using JourneyKit.Validation.Reference;

namespace JourneyKit.Tests.Validation.Advice;

public sealed class AdvicePacksTests
{
    [Fact]
    public void Every_kind_of_stage_and_type_of_touchpoint_has_advice_but_other()
    {
        Assert.Equal(["other"], ChoiceWords<StageKind>.All.Where(word => AdvicePacks.For(word).Count == 0));
        Assert.Equal(["other"], ChoiceWords<TouchpointType>.All.Where(word => AdvicePacks.For(word).Count == 0));
    }

    [Fact]
    public void Names_are_ids_of_their_own_and_texts_are_sentences()
    {
        Assert.Equal(AdvicePacks.All.Count, AdvicePacks.All.Select(advice => advice.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(AdvicePacks.All, advice => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*\\z", advice.Name));
        Assert.All(AdvicePacks.All, advice => Assert.Matches(@"^[A-Z].*\.$", advice.Text));
        Assert.All(AdvicePacks.All, advice => Assert.True(advice.Stages.Count + advice.Types.Count > 0));
    }

    [Fact]
    public void A_page_lists_the_advice_of_a_kind_and_how_it_is_answered()
    {
        var page = AdvicePage.Write("Advocacy");
        Assert.Equal("### advocacy\n\n*advice* · for stages of the kind `advocacy`\n\n- `thank-those-who-recommend`: Make it easy to recommend you, and thank those who do.\n\nA map answers advice in `practices` with done, planned or not-needed:\n\n```yaml\npractices:\n  thank-those-who-recommend: planned\n```\n", page);
        Assert.Contains("for loyalty, advocacy, referral\n", AdvicePage.Write("thank-those-who-recommend"), StringComparison.Ordinal);
        Assert.Contains("stages of the kind and touchpoints of the type `use`", AdvicePage.Write("use"), StringComparison.Ordinal);
        Assert.Null(AdvicePage.Write("other"));
    }

    [Fact]
    public void What_is_not_answered_is_one_hint_with_the_kinds_that_it_is_for()
    {
        var finding = Assert.Single(RuleFindings.Of("JK7025", "practices: { teach-before-selling: done, know-the-need: not-needed }\nstages: [awareness, advocacy]\ntouchpoints: { news: { stage: awareness, type: newsletter } }"));
        Assert.Equal(DiagnosticSeverity.Hint, finding.Descriptor.Severity);
        Assert.StartsWith("6 pieces of advice for stages and touchpoints of this map are not answered: `speak-to-the-situation`, ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["For `awareness`: ", "For `advocacy`: ", "For `newsletter`: "], finding.Related.Select(place => place.Message[..(place.Message.IndexOf(':', StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public void Where_nothing_is_answered_the_map_does_not_say_it()
        => Assert.Equal("what its team does of what is usual at such stages and touchpoints", Assert.Single(RuleFindings.Of("JK7025", "stages: [awareness]\ntouchpoints: { ad: { stage: awareness } }")).Unsaid?.What);

    [Theory]
    [InlineData("stages: { first: , last:  }\ntouchpoints: { ad: { stage: first } }")]
    [InlineData("stages: [other]\ntouchpoints: { ad: { stage: other, type: other } }")]
    [InlineData("practices: { thank-those-who-recommend: planned }\nstages: [advocacy]\ntouchpoints: { ad: { stage: advocacy, type: referral } }")]
    [InlineData("status: draft\nstages: [advocacy]\ntouchpoints: [ad]")]
    public void Kinds_without_advice_answered_ones_and_drafts_are_left_alone(string yaml) => Assert.Empty(RuleFindings.Of("JK7025", yaml));

    [Fact]
    public void An_answer_to_no_advice_names_the_nearest()
        => Assert.Equal(["/practices/ask-for-feedbacks: There is no advice `ask-for-feedbacks` that `practices` could answer. Did you mean `ask-for-feedback`? Practices of your own belong under a key that begins with `x-`."], RuleFindings.Lines("JK7026", "practices: { ask-for-feedbacks: done }"));
}
