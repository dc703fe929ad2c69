using JourneyKit.Graphs;
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
