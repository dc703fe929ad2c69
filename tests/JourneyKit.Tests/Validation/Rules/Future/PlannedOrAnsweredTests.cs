namespace JourneyKit.Tests.Validation.Rules.Future;

/// <summary>Whether something is planned or answered: rules ask what gaps and the roadmap ask.</summary>
public sealed class PlannedOrAnsweredTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("initiatives: { a: { resolves: [fails] } }", 0)]
    [InlineData("initiatives: { a: { touchpoints: [check] } }", 0)]
    [InlineData("initiatives: { a: { resolves: [fails], status: dropped } }", 1)]
    [InlineData("opportunities: { chance: { addresses: [fails] } }", 0)]
    [InlineData("opportunities: { chance: { touchpoints: [check] } }", 0)]
    [InlineData("opportunities: { chance: { addresses: [fails], status: rejected } }", 1)]
    [InlineData("opportunities: { chance: { addresses: [fails], status: rejected } }\ninitiatives: { a: { delivers: [chance] } }", 0)]
    [InlineData("opportunities: { chance: { touchpoints: [check], status: rejected } }\ninitiatives: { a: { delivers: [chance] } }", 0)]
    [InlineData("opportunities: { chance: { addresses: [fails], status: rejected } }\ninitiatives: { a: { delivers: [chance], status: dropped } }", 1)]
    public void A_painful_bottleneck_is_named_unless_something_is_planned_for_it(string plan, int count)
        => Assert.Equal(count, RuleFindings.Of("JK2022", Bottleneck + plan).Count);

    [Fact]
    public void What_only_the_baseline_plans_is_planned()
        => Assert.Empty(FutureFindings.Of("JK2022", "state: future\n" + Bottleneck, "state: current\ntouchpoints: { check: { painPoints: [fails] } }\ninitiatives: { a: { resolves: [fails] } }"));

    [Theory]
    [InlineData("initiatives: { a: { touchpoints: [door] } }", 1)]
    [InlineData("initiatives: { a: { touchpoints: [door], status: dropped } }", 0)]
    [InlineData("opportunities: { chance: { touchpoints: [door] } }\ninitiatives: { a: { delivers: [chance] } }", 1)]
    [InlineData("opportunities: { chance: { touchpoints: [door] } }", 0)]
    public void A_touchpoint_is_to_change_where_an_initiative_concerns_it(string plan, int count)
        => Assert.Equal(count, FutureFindings.Of("JK8037", "state: future\ntouchpoints: { door: { emotion: -1 } }\n" + plan, "state: current\ntouchpoints: { door: { emotion: -1 } }").Count);

    [Fact]
    public void An_opportunity_is_delivered_by_whoever_closes_all_its_pain_points()
    {
        const string Map = "state: current\ntouchpoints: { office: { painPoints: [noise] } }\nopportunities: { quiet: { addresses: [noise] }, doors: { addresses: [noise] } }\n";
        Assert.Empty(FutureFindings.Of("JK8011", Map + "initiatives: { a: { delivers: [doors] } }"));
        Assert.Single(FutureFindings.Of("JK8011", Map + "initiatives: { a: { delivers: [doors], status: dropped }, b: {} }"), message => message.Contains("quiet", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_done_by_an_opportunity_and_still_hurts_is_shown_at_the_opportunity()
        => Assert.Equal(
            ["/initiatives/sender/delivers/better-mail: `sender` is done, but the pain point `in-spam` is still in the map of today; `better-mail`, which it delivers, addresses it."],
            RuleRun.Of("JK8034", "state: current\ntouchpoints: { mail: { painPoints: { in-spam: Nobody finds it. } } }\nopportunities: { better-mail: { addresses: [in-spam] } }\ninitiatives: { sender: { delivers: [better-mail], status: done } }\n"));

    private const string Bottleneck = """
        conversions: { opened: { at: welcome } }
        touchpoints:
          offer: { entry: true, next: [check] }
          advert: { entry: true, next: [check] }
          advice: { entry: true, next: [check] }
          check: { next: [welcome], painPoints: { fails: { description: It fails., severity: 5 } } }
          welcome: { exit: true }

        """;
}
