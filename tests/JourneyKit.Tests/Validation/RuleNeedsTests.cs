using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

public sealed class RuleNeedsTests
{
    public static TheoryData<string> Rules => new(RuleSet.Default.Rules.Select(rule => rule.Descriptor.Id).ToArray());

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_looks_at_nothing_that_it_does_not_declare(string id)
    {
        var rule = RuleSet.Default.Find(id)!;
        var validator = new JourneyValidator(new RuleSet([rule]), new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });
        foreach (var map in Maps(rule))
        {
            Assert.Null(Record.Exception(() => validator.Validate(map, map with { State = MapState.Current })));
            Assert.Null(Record.Exception(() => validator.Validate(map)));
        }
    }

    [Fact]
    public void A_rule_that_looks_at_what_it_does_not_declare_is_stopped()
    {
        var validator = new JourneyValidator(new RuleSet([new Watch { AsksFor = RuleNeeds.Today }]), new ValidationOptions { Today = RuleExamples.Today });
        var thrown = Assert.ThrowsAny<InvalidOperationException>(() => validator.Validate(Map));
        Assert.Equal("The rule ACME02 looks at Today without declaring it in `Needs` or `Considers`.", thrown.Message);
    }

    [Theory]
    [InlineData(RuleNeeds.Today)]
    [InlineData(RuleNeeds.Baseline)]
    public void A_rule_is_run_only_where_what_it_needs_is_there(RuleNeeds needs)
    {
        var rule = new Watch { Declares = needs, AsksFor = needs };
        Assert.Empty(new JourneyValidator(new RuleSet([rule])).Validate(Map));
        var all = new JourneyValidator(new RuleSet([rule]), new ValidationOptions { Today = RuleExamples.Today });
        Assert.Single(all.Validate(Map, Map));
    }

    [Fact]
    public void A_rule_is_run_without_what_it_only_considers()
        => Assert.Single(new JourneyValidator(new RuleSet([new Watch { Uses = RuleNeeds.Today, AsksFor = RuleNeeds.Today }])).Validate(Map));

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void A_rule_counts_as_heard_where_it_had_all_that_it_looks_at(bool needsToday, bool considersToday, bool isHeard)
    {
        var rule = new Watch { Declares = needsToday ? RuleNeeds.Today : RuleNeeds.None, Uses = considersToday ? RuleNeeds.Today : RuleNeeds.None };
        var document = JourneyDocument.Parse("journeykit: \"1\"\nid: a\ntitle: A\nstate: current\n", JourneyFormat.Yaml);
        Assert.Equal(isHeard, new JourneyValidator(new RuleSet([rule])).Check(document).Heard.Contains(rule));
        Assert.Contains(rule, new JourneyValidator(new RuleSet([rule]), new ValidationOptions { Today = RuleExamples.Today }).Check(document).Heard);
    }

    [Fact]
    public void A_map_of_today_without_a_baseline_lacks_none()
    {
        var rule = new Watch { Uses = RuleNeeds.Baseline };
        Assert.Contains(rule, Heard(rule, "current"));
        Assert.DoesNotContain(rule, Heard(rule, "future"));
    }

    private static JourneyMap Map => new() { Id = "a", Title = "A", State = MapState.Future, Touchpoints = [new Touchpoint("pay")] };

    private static IReadOnlyList<Rule> Heard(Rule rule, string state)
        => new JourneyValidator(new RuleSet([rule])).Check(JourneyDocument.Parse($"journeykit: \"1\"\nid: a\ntitle: A\nstate: {state}\n", JourneyFormat.Yaml)).Heard;

    // Its own examples, and the samples, which have something of everything: as a map of today and as a plan.
    private static JourneyMap[] Maps(Rule rule)
        => [RuleExamples.Read(rule, rule.BadExample).Map!, RuleExamples.Read(rule, rule.GoodExample).Map!, Sample("current"), Sample("future")];

    private static JourneyMap Sample(string state) => JourneyDocument.Load(Repository.PathTo($"samples/grocery/{state}.journey.yaml")).Map!;

    private sealed class Watch : Rule
    {
        public RuleNeeds Declares { get; init; }

        public RuleNeeds Uses { get; init; }

        public RuleNeeds AsksFor { get; init; }

        public override DiagnosticDescriptor Descriptor { get; } = new("ACME02", "watch", DiagnosticSeverity.Warning, "A rule of a test.");

        public override RuleNeeds Needs => Declares;

        public override RuleNeeds Considers => Uses;

        public override string BadExample => "";

        public override string GoodExample => "";

        public override void Check(RuleContext context)
        {
            _ = AsksFor.HasFlag(RuleNeeds.Today) ? context.Today : null;
            _ = AsksFor.HasFlag(RuleNeeds.Baseline) ? context.Baseline : null;
            context.ReportElement(ElementPath.Root / "touchpoints", "The rule was run.");
        }
    }
}
