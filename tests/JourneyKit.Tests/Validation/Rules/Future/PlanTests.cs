namespace JourneyKit.Tests.Validation.Rules.Future;

/// <summary>What the future is to be like.</summary>
public sealed class PlanTests
{
    private const string Channels = "state: future\nchannels: { web: { kind: website }, press: { control: external } }\npersonas: [anna]\n";

    [Theory]
    [InlineData("article: { channel: press }")]
    [InlineData("unpack: { kind: action }")]
    [InlineData("sandbox: { channel: web, personas: [] }")]
    [InlineData("neighbour: { control: customer }")]
    public void Nobody_can_design_what_others_do(string touchpoint)
    {
        Assert.Empty(FutureFindings.Of("JK8005", Channels + "touchpoints:\n  " + touchpoint));
        Assert.Empty(FutureFindings.Of("JK8006", Channels + "touchpoints:\n  " + touchpoint));
    }

    [Fact]
    public void A_touchpoint_of_ones_own_in_a_channel_of_others_is_designed()
        => Assert.Single(FutureFindings.Of("JK8005", Channels + "touchpoints: { advert: { channel: press, control: owned } }"));

    [Fact]
    public void A_whole_map_without_desired_actions_is_one_finding()
        => Assert.Equal(
            ["6 of 7 touchpoints do not say what the customer should do there: `a`, `b`, `c`, `d` and 2 more. Add `desiredAction`."],
            FutureFindings.Of("JK8005", Channels + "touchpoints: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: { desiredAction: Pays. }, h: { kind: action } }"));

    [Theory]
    [InlineData("prompt: Go on, next: [b]")]
    [InlineData("next: { b: { guidance: An arrow } }")]
    [InlineData("next: { b: { trigger: The bell rings } }")]
    [InlineData("exit: true")]
    public void A_prompt_a_sign_or_a_trigger_says_what_is_next(string touchpoint)
        => Assert.Empty(FutureFindings.Of("JK8007", $"state: future\ntouchpoints:\n  a: {{ {touchpoint} }}\n  b: {{}}\n"));

    [Fact]
    public void An_interim_map_need_not_say_what_it_desires()
    {
        Assert.Empty(FutureFindings.Of("JK8005", "state: interim\ntouchpoints: [a]"));
        Assert.Empty(FutureFindings.Of("JK8006", "state: interim\ntouchpoints: [a]"));
    }

    [Fact]
    public void An_emotion_below_the_desired_one_is_explained_by_a_pain_point()
    {
        Assert.Single(FutureFindings.Of("JK8023", "state: future\ntouchpoints: { door: { emotion: 1, desiredEmotion: 2 } }"));
        Assert.Empty(FutureFindings.Of("JK8023", "state: future\ntouchpoints: { door: { emotion: 1, desiredEmotion: 2, painPoints: [stairs] } }"));
        Assert.Empty(FutureFindings.Of("JK8023", "state: future\ntouchpoints: { door: { emotion: 1, desiredEmotion: welcome } }"));
        Assert.Empty(FutureFindings.Of("JK8023", "state: future\ntouchpoints: { door: { desiredEmotion: 2 } }"));
    }

    [Fact]
    public void The_severity_of_the_baseline_holds_where_the_map_says_none()
    {
        const string Before = "state: current\ntouchpoints: { door: { painPoints: { stairs: { severity: 5 } } } }";
        Assert.Single(FutureFindings.Of("JK8009", "state: future\ntouchpoints: { door: { painPoints: [stairs] } }", Before));
        Assert.Empty(FutureFindings.Of("JK8009", "state: future\ntouchpoints: { door: { painPoints: { stairs: { severity: 2 } } } }", Before));
    }

    [Fact]
    public void What_changes_and_still_feels_bad_is_a_thought_worth_having()
    {
        const string Before = "state: current\ntouchpoints: { door: { emotion: -1, painPoints: [stairs] } }";
        Assert.Equal(["`door` is to change, but to feel as bad as today (-1 on the scale from −2 to 2)."], FutureFindings.Of("JK8037", "state: future\ntouchpoints: { door: { emotion: -1, because: [stairs] } }", Before));
        Assert.Empty(FutureFindings.Of("JK8037", "state: future\ntouchpoints: { door: { emotion: -1 } }", Before));
        Assert.Empty(FutureFindings.Of("JK8037", "state: future\ntouchpoints: { door: { emotion: 0, because: [stairs] } }", Before));
    }

    [Fact]
    public void A_moment_of_truth_whose_severe_pain_is_named_elsewhere_is_not_named_twice()
    {
        const string Map = "state: current\ntouchpoints:\n  verdict: { momentOfTruth: true, emotion: -2, painPoints: { cold-letter: { severity: 5 } } }\nopportunities: [something-else]\n";
        Assert.Empty(FutureFindings.Of("JK8036", Map));
        Assert.Single(FutureFindings.Of("JK8010", Map));
    }

    [Fact]
    public void A_map_without_plans_is_not_asked_for_them()
    {
        const string Map = "state: current\ntouchpoints:\n  verdict: { momentOfTruth: true, emotion: -2, painPoints: { cold-letter: { severity: 5 } } }\n";
        Assert.Empty(FutureFindings.Of("JK8010", Map));
        Assert.Empty(FutureFindings.Of("JK8036", Map));
    }
}
