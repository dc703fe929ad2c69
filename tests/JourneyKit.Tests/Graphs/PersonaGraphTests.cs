using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class PersonaGraphTests
{
    private const string Personas = "personas: [dana, erik, nobody]\n";

    [Fact]
    public void A_persona_meets_what_names_it_or_names_nobody_in_particular()
    {
        var graph = Of("erik", """
            touchpoints:
              all: { entry: true, next: { for-erik: {}, for-dana: {}, for-none: {}, end: { personas: [dana] } } }
              for-erik: { personas: [erik] }
              for-dana: { personas: [dana] }
              for-none: { personas: [] }
              end: {}
            """);
        Assert.Equal(["all", "for-erik", "end"], graph.Touchpoints.Keys);
        Assert.Equal("all>for-erik 100%?", FlowText.Of(graph.Transitions));
        Assert.Equal(["end"], graph.Unreachable.Select(id => id.Value));
        Assert.Equal("erik", graph.Persona!.Value.Value);
    }

    [Fact]
    public void A_persona_who_takes_no_transition_has_the_flow_that_the_whole_counts_in()
    {
        var map = Maps.FromYaml("""
            personas: { p: { share: 50% }, q: { share: 50% } }
            conversions: { c: { at: x } }
            touchpoints:
              a: { entry: 1/8, personas: [p], next: { x: 50% } }
              x: { entry: 1/2, exit: true }
            """);
        var alone = ConversionChain.Of(JourneyGraph.Of(map, "q"));
        var mix = Assert.Single(PersonaMix.Of(JourneyGraph.Of(map)));
        Assert.Equal(ChainOutcome.Computed, alone.Outcome);
        Assert.Equal(0.625, alone.To("c")!.Probability!.Value, 1e-14);
        Assert.Equal(mix.Personas[1].Probability!.Value, alone.To("c")!.Probability!.Value, 1e-14);
    }

    [Theory]
    [InlineData("{ a: 50%, d: 30% }", "x>a 80%?", "20% drop-off")]
    [InlineData("{ a: 20%, b: 10%, d: 30% }", "x>a 40%?, x>b 20%?", "40% drop-off")]
    [InlineData("{ a: 50%, d: 30%, b: {} }", "x>a 80%?, x>b 20%?", "0% drop-off")]
    [InlineData("{ a: {}, d: 30%, b: {} }", "x>a 50%?, x>b 50%?", "0% drop-off")]
    [InlineData("{ a: 0%, d: 30%, b: {} }", "x>a 0%, x>b 100%?", "0% drop-off")]
    [InlineData("{ a: 0%, d: 30% }", "x>a 0%", "100% drop-off")]
    [InlineData("{ a: 50%, d: {} }", "x>a 100%?", "0% drop-off")]
    [InlineData("{ a: 50%, d: 0% }", "x>a 50%", "50% drop-off")]
    [InlineData("{ d: 30% }", "", "100% drop-off")]
    [InlineData("{ a: 90%, d: 90% }", "x>a 100%?", "0% drop-off")]
    [InlineData("{ a: { share: 20%, personas: [dana] }, b: 60% }", "x>b 80%?", "20% drop-off")]
    public void Ways_open_to_all_fill_up_for_whom_the_others_are_closed(string next, string transitions, string leaving)
    {
        var graph = Of("erik", $"touchpoints:\n  x: {{ next: {next} }}\n  a: {{}}\n  b: {{}}\n  d: {{ personas: [dana] }}\n");
        Assert.Equal(transitions, FlowText.Of(graph.Transitions));
        Assert.Equal(leaving, FlowText.Of(graph.Leaving("x")));
    }

    [Theory]
    [InlineData("{ a: 50%, d: 30% }", "x>a 0%?, x>d 90%?", "10% drop-off")]
    [InlineData("{ a: 50%, d: 10% }", "x>a 30%?, x>d 30%?", "40% drop-off")]
    [InlineData("{ a: 50%, d: 10%, b: {} }", "x>a 30%?, x>d 30%?, x>b 40%?", "0% drop-off")]
    [InlineData("{ a: 50%, d: 50% }", "x>a 0%?, x>d 100%?", "0% drop-off")]
    [InlineData("{ a: { share: 10%, personas: [dana] }, d: 60% }", "x>a 14.2857%?, x>d 85.7143%?", "0% drop-off")]
    [InlineData("{ d: {}, b: {} }", "x>d 100%?, x>b 0%?", "0% drop-off")]
    [InlineData("{ d: 0%, b: 20% }", "x>d 0%, x>b 20%", "80% drop-off")]
    public void On_a_way_of_some_the_share_is_that_of_all_divided_by_their_part(string next, string transitions, string leaving)
    {
        var graph = Of("dana", $"touchpoints:\n  x: {{ next: {next} }}\n  a: {{}}\n  b: {{}}\n  d: {{ personas: [dana] }}\n");
        Assert.Equal(transitions, FlowText.Of(graph.Transitions));
        Assert.Equal(leaving, FlowText.Of(graph.Leaving("x")));
    }

    [Theory]
    [InlineData("{ a: { share: 50%, byPersona: { erik: 20% } }, b: 30% }", "x>a 20%, x>b 30%", "50% drop-off")]
    [InlineData("{ a: { share: 50%, byPersona: { erik: 20% } }, b: {} }", "x>a 20%, x>b 80%?", "0% drop-off")]
    [InlineData("{ a: { share: 50%, byPersona: { erik: 20% } }, b: {}, c: {} }", "x>a 20%, x>b 40%?, x>c 40%?", "0% drop-off")]
    [InlineData("{ a: { byPersona: { erik: 0% } } }", "x>a 0%", "100% drop-off")]
    [InlineData("{ a: { share: 50%, byPersona: { erik: 1/3 } }, b: { share: 50%, byPersona: { erik: 2/3 } } }", "x>a 33.3333%, x>b 66.6667%", "0% drop-off")]
    [InlineData("{ a: { share: 50%, byPersona: { erik: 90% } }, b: 50% }", "x>a 64.2857%?, x>b 35.7143%?", "0% drop-off")]
    [InlineData("{ a: { share: 50%, byPersona: { dana: 90% } }, b: 50% }", "x>a 50%, x>b 50%", "0% drop-off")]
    public void What_is_said_of_a_persona_stands_and_changes_no_other_stated_share(string next, string transitions, string leaving)
    {
        var graph = Of("erik", $"touchpoints:\n  x: {{ next: {next} }}\n  a: {{}}\n  b: {{}}\n  c: {{}}\n");
        Assert.Equal(transitions, FlowText.Of(graph.Transitions));
        Assert.Equal(leaving, FlowText.Of(graph.Leaving("x")));
    }

    [Fact]
    public void Shares_of_personas_that_are_used_are_counted_and_those_that_are_divided_are_listed()
    {
        const string Map = "personas: { dana: { share: 1/5 }, erik: {}, fred: {} }\ntouchpoints:\n  x: { entry: true, next: { d: 10%, a: 50% } }\n  a: {}\n  d: { personas: [dana, erik] }\n";
        var erik = JourneyGraph.Of(Maps.FromYaml(Map), "erik");
        Assert.Equal(["ScaledForPersona x>d 16.6667%", "ScaledForPersona x>a 43.3333%", "DividedAmongPersonas erik 40%", "DividedAmongPersonas fred 40%"], erik.Assumptions.Select(FlowText.Of));
        Assert.Equal(6, erik.ShareCount);

        // Who fills up needs to know of nobody how many they are.
        var fred = JourneyGraph.Of(Maps.FromYaml(Map), "fred");
        Assert.Equal(["ScaledForPersona x>a 60%"], fred.Assumptions.Select(FlowText.Of));
        Assert.Equal(2, fred.ShareCount);
    }

    [Fact]
    public void Where_nothing_is_for_some_only_a_persona_has_the_flow_of_everybody()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml(Personas + "touchpoints:\n  a: { entry: 1/3, next: { b: 2/3 } }\n  b: { entry: true }\n"));
        var dana = graph.For("dana");
        Assert.Same(graph.Structure, dana.Structure);
        Assert.Same(graph.Flow.Leaving, dana.Flow.Leaving);
        Assert.Equal("erik", dana.For("erik").Persona!.Value.Value);
    }

    [Theory]
    [InlineData("{ entry: 20% }", "entry: 60%", "a 80%?", 0.2)]
    [InlineData("{ entry: true }", "entry: 60%", "a 100%?", 0)]
    [InlineData("{ entry: true }", "entry: true", "a 100%", 0)]
    [InlineData("{}", "entry: 60%", "", 1)]
    [InlineData("{}", "entry: true", "", 1)]
    [InlineData("{}", "next: [a]", "a 100%?", 0)]
    public void Entries_are_read_likewise_and_implied_on_the_part_of_the_persona_where_none_is_left(string a, string danas, string entries, double unknown)
    {
        var graph = Of("erik", $"touchpoints:\n  a: {a}\n  d: {{ personas: [dana], {danas} }}\n");
        Assert.Equal(entries, FlowText.Of(graph.Entries));
        Assert.Equal((decimal)unknown, graph.UnknownEntryShare);
    }

    [Fact]
    public void What_is_said_of_the_persona_replaces_what_is_said_of_everybody()
    {
        var map = Maps.FromYaml(Personas + """
            touchpoints:
              pay:
                emotion: -1
                effort: 3
                doing: Pays.
                byPersona: { dana: { emotion: 2, thinking: Easy. }, erik: { effort: 5 } }
                painPoints:
                  for-dana: { personas: [dana] }
                  for-all: {}
            """);
        var pay = JourneyGraph.Of(map, "dana").Touchpoints["pay"]!;
        Assert.Equal((2, 3, "Pays.", "Easy."), (pay.Emotion, pay.Effort, pay.Doing, pay.Thinking));
        Assert.Empty(pay.ByPersona);
        Assert.Equal(["for-dana", "for-all"], pay.PainPoints.Keys);
        Assert.Equal(["for-all"], JourneyGraph.Of(map, "erik").Touchpoints["pay"]!.PainPoints.Keys);
        Assert.Same(map.Touchpoints["pay"], JourneyGraph.Of(map).Touchpoints["pay"]);
    }

    [Fact]
    public void A_persona_that_the_map_does_not_have_has_no_graph()
        => Assert.Throws<ArgumentException>(() => JourneyGraph.Of(Maps.FromYaml(Personas), "ghost"));

    private static JourneyGraph Of(Id<Persona> persona, string lines) => JourneyGraph.Of(Maps.FromYaml(Personas + lines), persona);
}
