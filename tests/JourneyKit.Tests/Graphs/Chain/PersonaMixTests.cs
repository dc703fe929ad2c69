using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>The personas, mixed by their shares, give the whole where the rule promises it; where they do not, the mix says so.</summary>
public sealed class PersonaMixTests
{
    private const int Count = 3_000;
    private const double Near = 1e-9;

    private static JourneyValidator Rule { get; } = new(new RuleSet([RuleSet.Default.Find("JK2026")!]));

    [Fact]
    public void At_a_touchpoint_the_personas_together_go_as_everybody_does()
    {
        var held = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var map = PersonaMaps.Make(seed);
            var graph = JourneyGraph.Of(map);
            var promise = new PersonaPromise(map, graph);
            foreach (var touchpoint in map.Touchpoints.Where(promise.HoldsAt))
            {
                var here = NaivePersonas.Meeting(map, touchpoint.Personas);
                var all = here.Sum(persona => NaivePersonas.Weight(map, persona));
                foreach (var way in graph.TransitionsFrom(touchpoint.Id).Where(_ => all > 0))
                {
                    var mixed = here.Sum(persona => NaivePersonas.Weight(map, persona) / all * ShareOf(graph.For(persona.Id), way));
                    Assert.True(Math.Abs(mixed - (double)way.Share) < Near, $"seed {seed}: {way.From} to {way.To} {mixed} instead of {way.Share}");
                    held += way.Share > 0 ? 1 : 0;
                }
            }
        }

        Assert.True(held > 10_000, $"only {held}");
    }

    [Fact]
    public void The_mix_is_the_whole_where_the_rule_promises_it_and_is_found_where_it_is_not()
    {
        var (promised, differing, found) = (0, 0, 0);
        for (var seed = 0; seed < Count; seed++)
        {
            var map = PersonaMaps.Make(seed);
            var graph = JourneyGraph.Of(map);
            var findings = Rule.Validate(map);
            if (PersonaMix.Of(graph) is not [var mix])
            {
                Assert.Empty(findings);
                continue;
            }

            AssertIsMixed(map, mix, seed);
            if (IsPromised(map, graph))
            {
                promised++;
                Assert.True(mix.AddsUp, $"seed {seed}: {mix.Whole} and {mix.Mixed}");
            }

            Assert.Equal(!mix.AddsUp, mix.Largest is not null);
            differing += mix.AddsUp ? 0 : 1;
            Assert.True(findings.Count == (mix.Apart > 0.01 + Near ? 1 : 0), $"seed {seed}: {mix.Whole} and {mix.Mixed}");
            found += findings.Count;
        }

        Assert.True(promised > 500 && differing > 500 && found > 300, $"{promised} promised, {differing} differ, {found} found");
    }

    [Fact]
    public void One_half_of_each_persona_makes_the_whole()
    {
        var map = Maps.FromYaml("""
            personas: { xa: { share: 50% }, yb: { share: 50% } }
            conversions: { c: { at: won } }
            touchpoints:
              start: { entry: true, next: { only: 20%, won: 30% } }
              only: { personas: [xa], exit: true }
              won: { exit: true }
            """);
        var mix = Assert.Single(PersonaMix.Of(JourneyGraph.Of(map)));
        Assert.Equal((0.3, 0.3), (mix.Whole, Math.Round(mix.Mixed, 12)));
        Assert.Equal([0.1, 0.5], mix.Personas.Select(persona => Math.Round(persona.Probability!.Value, 12)));
        Assert.True(mix.AddsUp);
        Assert.Null(mix.Largest);
    }

    [Theory]
    [InlineData("start: { entry: true, next: { won: { share: 30%, byPersona: { xa: 50% } } } }", "start → won 30% 40%", "xa 50%, yb 30%")]
    [InlineData("start: { entry: true, next: { only: 60%, won: 30% } }", "start → won 30% 45%", "xa 0%, yb 90%")]
    [InlineData("start: { entry: true, next: { only: 20%, on: 20% } }\n  on: { next: { won: { share: 50%, personas: [yb] } } }", "on → won 50% 100%", "xa 0%, yb 40%")]
    [InlineData("start: { entry: 60%, personas: [xa], next: { won: 50% } }\n  gate: { entry: 40%, next: { won: 10% } }", "start begins 60% 50%", "xa 50%, yb 10%")]
    public void Where_they_part_is_named(string touchpoints, string place, string personas)
    {
        var map = Maps.FromYaml($$"""
            personas: { xa: {}, yb: {} }
            conversions: { c: { at: won } }
            touchpoints:
              {{touchpoints.Replace("\n", "\n  ", StringComparison.Ordinal).Replace("\n    ", "\n  ", StringComparison.Ordinal)}}
              only: { personas: [xa], exit: true }
              won: { exit: true }
            """);
        var mix = Assert.Single(PersonaMix.Of(JourneyGraph.Of(map)));
        var largest = mix.Largest!;
        Assert.Equal(place, $"{largest.Touchpoint}{(largest.To is { } to ? $" → {to}" : " begins")} {Percent(largest.Whole)} {Percent(largest.Mixed)}");
        Assert.Equal(personas, string.Join(", ", mix.Personas.Select(persona => $"{persona.Persona} {Percent(persona.Probability!.Value)}")));
        Assert.Equal(2, mix.Assumed);
    }

    [Theory]
    [InlineData("30%", "20%", "40% to 90%", true)]
    [InlineData("45%", "45%", "67.5% to 77.5%", false)]
    [InlineData("80%", "40%", "83.3333%", false)]
    public void Customers_whom_no_persona_stands_for_make_the_mix_a_range(string p, string q, string mixed, bool addsUp)
    {
        var map = Maps.FromYaml($$"""
            personas: { p: { share: {{p}} }, q: { share: {{q}} } }
            conversions: { c: { at: x } }
            touchpoints:
              a: { entry: true, next: { x: { share: 50%, byPersona: { p: 100% } } } }
              x: { exit: true }
            """);
        var mix = Assert.Single(PersonaMix.Of(JourneyGraph.Of(map)));
        Assert.Equal(mixed, mix.OfNobody > 0 ? $"{Percent(mix.Mixed)} to {Percent(mix.MixedAtMost)}" : Percent(mix.Mixed));
        Assert.Equal(addsUp, mix.AddsUp);
        Assert.Equal(addsUp ? 0 : 1, Rule.Validate(map).Count);
    }

    [Fact]
    public void Ways_for_some_list_how_the_shares_of_personas_are_scaled_that_do_not_make_the_whole()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("""
            personas: { p: { share: 30% }, q: { share: 20% } }
            touchpoints:
              a: { entry: true, next: { x: { share: 20%, personas: [p] }, y: 30% } }
              x: { exit: true }
              y: { exit: true }
            """), "p");
        Assert.Equal([("p", 0.6m), ("q", 0.4m)], graph.Assumptions.Where(one => one.Kind == AssumptionKind.ScaledAmongPersonas).Select(one => (one.Persona!.Value.Value, one.Share)));
    }

    [Theory]
    [InlineData("personas: [xa]\nconversions: { c: { at: won } }\ntouchpoints:\n  start: { entry: true, next: { won: 30% } }\n  won: {}")]
    [InlineData("personas: [xa]\ntouchpoints:\n  start: { entry: true, personas: [xa], next: { won: 30% } }\n  won: {}")]
    [InlineData("conversions: { c: { at: won } }\ntouchpoints:\n  start: { entry: true, next: { won: 30% } }\n  won: {}")]
    public void Without_anything_to_tell_personas_apart_nothing_is_mixed(string map) => Assert.Empty(PersonaMix.Of(JourneyGraph.Of(Maps.FromYaml(map))));

    private static bool IsPromised(JourneyMap map, JourneyGraph graph)
    {
        var promise = new PersonaPromise(map, graph);
        var chains = map.Personas.ToDictionary(persona => persona.Key, persona => ConversionChain.Of(graph.For(persona.Id)), StringComparer.Ordinal);
        return promise.HoldsForEntries() && map.Touchpoints.All(promise.HoldsAt) && map.Touchpoints.All(touchpoint => promise.IsMetAlike(touchpoint, chains));
    }

    private static void AssertIsMixed(JourneyMap map, PersonaMix mix, int seed)
    {
        var known = mix.Personas.Where(persona => persona.Probability is not null).ToList();
        var nobody = Math.Max(0, 1 - map.Personas.Sum(persona => NaivePersonas.Weight(map, persona)));
        var all = known.Sum(persona => NaivePersonas.Weight(map, map.Personas[persona.Persona]!)) + nobody;
        Assert.Equal(nobody / all, mix.OfNobody, Near);
        var mixed = known.Sum(persona => NaivePersonas.Weight(map, map.Personas[persona.Persona]!) / all * persona.Probability!.Value);
        Assert.True(Math.Abs(mixed - mix.Mixed) < Near, $"seed {seed}");
        Assert.All(known, persona => Assert.Equal(ConversionChain.Of(JourneyGraph.Of(map, persona.Persona)).To("goal")?.Probability ?? 0, persona.Probability!.Value, Near));
    }

    private static double ShareOf(JourneyGraph graph, FlowTransition way) => (double)(graph.TransitionsFrom(way.From).FirstOrDefault(mine => mine.To == way.To)?.Share ?? 0);

    private static string Percent(double share) => Numerals.Percent(Math.Round((decimal)share, 6));
}
