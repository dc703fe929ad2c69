using JourneyKit.Insights.Coach;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Insights.Coach;

public sealed class JourneyCoachTests
{
    private const string Empty = "journeykit: \"1\"\nid: visit\ntitle: A visit\nstate: current\n";
    private const string EmptyFuture = "journeykit: \"1\"\nid: visit\ntitle: A visit\nstate: future\n";

    [Fact]
    public void An_empty_map_is_asked_for_situation_objective_and_persona()
    {
        var coach = JourneyCoach.Of(Read(Empty));
        Assert.Equal(CoachStep.Objectives, coach.At);
        Assert.Equal(["situation", "objective", "persona"], coach.Steps[0].Open.Select(open => open.Question.Id));
    }

    [Fact]
    public void What_the_team_has_turned_off_is_not_asked()
    {
        var options = new ValidationOptions { Severities = [new("map-without-objective", RuleSeverity.Off), new("map-without-persona", RuleSeverity.Off), new("check-of-the-team", RuleSeverity.Warning)] };
        IEnumerable<string> Asked(ValidationOptions? given) => JourneyCoach.Of(Read(Empty), null, given).Steps.SelectMany(step => step.Open).Select(open => open.Question.Id);
        Assert.Contains("objective", Asked(null));
        Assert.Contains("persona", Asked(null));
        Assert.DoesNotContain("objective", Asked(options));
        Assert.DoesNotContain("persona", Asked(options));
    }

    [Fact]
    public void A_map_of_today_is_not_asked_for_initiatives_but_a_future_map_is()
    {
        bool IsAsked(string state) => JourneyCoach.Of(Read($"journeykit: \"1\"\nid: visit\ntitle: A visit\nstate: {state}\ntouchpoints: {{ page: {{ painPoints: {{ slow: {{ severity: 5 }} }} }} }}")).Steps.SelectMany(step => step.Open).Any(open => open.Question.Id == "initiatives");
        Assert.False(IsAsked("current"));
        Assert.True(IsAsked("future"));
    }

    [Theory]
    [InlineData(Empty)]
    [InlineData(EmptyFuture)]
    [InlineData(Empty + "kind: experience\n")]
    public void Who_pastes_and_fills_in_the_lines_gets_from_an_empty_map_to_a_whole_one(string begin)
    {
        var map = Read(begin);
        var answered = new List<string>();
        while (JourneyCoach.Of(map, Baseline(map)) is { At: { } at } coach)
        {
            var open = coach.Steps[(int)at].Open[0];
            Assert.DoesNotContain(open.Question.Id, answered);
            answered.Add(open.Question.Id);
            map = Answered.With(map, open, Empty);
            Assert.DoesNotContain(JourneyCoach.Of(map, Baseline(map)).Steps[(int)at].Open, left => left.Question.Id == open.Question.Id);
        }

        Assert.InRange(answered.Count, 15, CoachQuestions.All.Count);
    }

    [Fact]
    public void Every_question_of_every_step_of_the_samples_is_answered_by_its_lines()
    {
        var asked = 0;
        foreach (var file in Directory.EnumerateFiles(Repository.PathTo("samples"), "*.journey.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var document = JourneyDocument.Load(file);
            if (document.Map is not { } map || map.Baseline is not null)
            {
                continue;
            }

            foreach (var open in JourneyCoach.Of(map).Steps.SelectMany(step => step.Open))
            {
                asked++;
                var left = JourneyCoach.Of(Answered.With(map, open)).Steps.SelectMany(step => step.Open).Select(question => question.Question.Id);
                Assert.DoesNotContain(open.Question.Id, left);
            }
        }

        Assert.InRange(asked, 10, 200);
    }

    [Fact]
    public void Whatever_check_says_that_a_map_does_not_say_is_asked_by_one_question()
    {
        var asked = CoachQuestions.All.SelectMany(question => question.Rules).ToList();
        Assert.Equal(RuleSet.Default.Rules.Where(rule => rule.Unsaid is not null).Select(rule => rule.Descriptor.Name).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Questions_have_names_of_their_own_and_stand_in_the_order_of_the_steps()
    {
        Assert.Equal(CoachQuestions.All.Count, CoachQuestions.All.Select(question => question.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(CoachQuestions.All.Select(question => question.Step).Order(), CoachQuestions.All.Select(question => question.Step));
        Assert.All(CoachQuestions.All, question => Assert.EndsWith("?", question.Ask, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("stages: [deliberation]", "  deliberation:\n    kind: <awareness, consideration, decision, purchase, post-purchase …, such as consideration>")]
    [InlineData("stages: { first: {}, second: { name: Buying it } }", "  second:\n    kind: <awareness, consideration, decision, purchase, post-purchase …, such as purchase>")]
    [InlineData("stages: { border: { name: A border stage } }", "  border:\n    kind: <awareness, consideration, decision, purchase, post-purchase …, such as awareness>")]
    public void A_stage_is_known_by_its_other_names(string stages, string lines)
        => Assert.Contains(lines, Assert.Single(JourneyCoach.Of(Read($"{Empty}{stages}\n")).Steps[(int)CoachStep.Picture].Open, open => open.Question.Id == "stage-kinds").Lines, StringComparison.Ordinal);

    [Fact]
    public void Lines_say_what_they_go_on_with()
    {
        var map = Read(Empty + "stages:\n  first: { kind: awareness }\ntouchpoints:\n  ad: { stage: first }\n");
        var goals = Assert.Single(JourneyCoach.Of(map).Steps[(int)CoachStep.Touchpoints].Open, open => open.Question.Id == "stage-goals");
        Assert.Equal("/stages/first", goals.Within?.ToString());
        Assert.StartsWith("stages:\n  first:\n    goal: <", goals.Lines, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_asked_as_a_map_in_use_is()
        => Assert.Equal(JourneyCoach.Of(Read(Empty)).Steps.Select(step => step.Open.Count), JourneyCoach.Of(Read(Empty + "status: draft\n")).Steps.Select(step => step.Open.Count));

    private static JourneyMap? Baseline(JourneyMap map) => map.Baseline is null ? null : Read(Empty);

    private static JourneyMap Read(string text) => JourneyDocument.Parse(text, JourneyFormat.Yaml).Map!;
}
