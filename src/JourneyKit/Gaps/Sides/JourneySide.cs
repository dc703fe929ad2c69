using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Sides;

/// <summary>One of the two maps, with what is computed of it once and asked for by many.</summary>
internal sealed class JourneySide
{
    private readonly GapSide side;
    private readonly Lazy<JourneyGraph> graph;
    private readonly Lazy<ConversionChain> chain;
    private readonly Lazy<PersonaReach> personaReach;

    public JourneySide(GapSide side, JourneyMap map)
    {
        this.side = side;
        Map = map;
        graph = new(() => JourneyGraph.Of(map));
        chain = new(() => ConversionChain.Of(graph.Value));
        personaReach = new(() => new PersonaReach(map, graph.Value.Structure));
    }

    public GapSide Side => side;

    public JourneyMap Map { get; }

    /// <summary>The flow for all personas.</summary>
    public JourneyGraph Graph => graph.Value;

    /// <summary>Where that flow leads.</summary>
    public ConversionChain Chain => chain.Value;

    /// <summary>What each persona of this map meets and reaches: for all of them in a bit each, for a graph of each could fill the memory.</summary>
    public PersonaReach PersonaReach => personaReach.Value;

    /// <summary>Whether a persona of this map meets a touchpoint: it is for this persona and, where the flow says where this persona begins, on one of its ways.</summary>
    public bool IsMet(Persona persona, Touchpoint touchpoint)
        => touchpoint.IsFor(persona.Id) && (!Graph.HasFlow || !PersonaReach.HasEntry(persona) || PersonaReach.Reaches(persona, touchpoint.Id));

    public GapElement Whole() => new(side, ElementPath.Root, Map.Title);

    public GapElement Element(ElementPath path, Element element) => new(side, path, element.Name);

    public GapElement Touchpoint(Touchpoint touchpoint) => Element(Places.Touchpoint(touchpoint), touchpoint);

    public GapElement PainPoint(Touchpoint at, PainPoint painPoint) => Element(Places.PainPoint(at, painPoint), painPoint);

    public GapElement Persona(Persona persona) => Element(Places.Persona(persona), persona);

    public GapElement Stage(Stage stage) => Element(Places.Stage(stage), stage);

    public GapElement Metric(Metric metric) => Element(Places.Metric(metric), metric);

    public GapElement Transition(Touchpoint from, Transition transition, Touchpoint to) => new(side, Places.Transition(from, transition), $"{from.Name} → {to.Name}");

    public GapElement MicroConversion(Touchpoint at, MicroConversion step) => Element(Places.MicroConversion(at, step), step);

    public GapElement Channel(Channel channel) => Element(Places.Channel(channel), channel);

    public GapElement System(JourneySystem system) => Element(Places.System(system), system);

    /// <summary>What is written in this map.</summary>
    public GapInput Input(string name, ElementPath path, object value) => new(name, side, path, string.Create(CultureInfo.InvariantCulture, $"{value}"));
}
