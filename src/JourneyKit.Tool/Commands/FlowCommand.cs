using System.CommandLine;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Reports;
using JourneyKit.Reports.Flow;

namespace JourneyKit.Tool.Commands;

/// <summary>Says where the journeys of a map lead: how many convert, where the others end, and what makes the difference.</summary>
internal sealed class FlowCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Option<string?> persona = new("--persona") { Description = "Only what this persona meets, with its own shares: by id or name.", HelpName = "PERSONA" };
    private readonly Option<string?> conversion = new("--to") { Description = "Only the flow to this conversion, with more of what it depends on: by id or name.", HelpName = "CONVERSION" };
    private readonly Option<string?> by = new("--by") { Description = "Compare the personas, or the segments, side by side: share, conversion, effort, feeling, pain points, channels, money.", HelpName = "persona|segment" };
    private readonly MapInput input;

    public FlowCommand(CliHost host, Screen screen)
        : base("flow", "Compute where the journeys of a map lead: conversion, drop-off, touches, time and effort, loops, and what matters most.")
    {
        this.host = host;
        this.screen = screen;
        Add(persona);
        Add(conversion);
        by.TakeOneOf(["persona", "segment"]);
        Add(by);
        input = new MapInput(this);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey flow current.journey.yaml", "conversions, where journeys end, what they cost the customer, and the best levers"),
        ("journey flow current.journey.yaml --persona busy-parent --to first-order", "the same for one persona and one conversion"),
        ("journey flow current.journey.yaml --by persona", "the personas side by side: who converts, at what effort, what hurts them most"),
        ("journey flow current.journey.yaml --format json", "every number, for a program"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Computed, or there is no flow in the map, which is said."),
        (ExitCode.Failed, "Not computed: a wrong option, a missing file, a document with errors, a library, an unknown persona or conversion."),
    ];

    private int Run(ParseResult parsed)
    {
        var given = input.Read(parsed, host);
        var name = given.File.Name;
        var read = OneMap.OfJourney(given, "the flow is a map's");
        var graph = GraphOf(read, parsed.GetValue(persona), name);
        var asked = ConversionOf(read, graph, parsed.GetValue(conversion), name);
        var chain = ConversionChain.Of(graph, asked?.Id);
        var result = new FlowResult(name, read, chain, asked, KindOf(graph, parsed.GetValue(by), name));
        ReportWriter.Write(screen.Target(parsed, input.Format), result);
        return chain.Outcome == ChainOutcome.Unreliable ? ExitCode.Failed : ExitCode.Done;
    }

    private static JourneyGraph GraphOf(JourneyMap map, string? persona, string name)
    {
        if (persona is null)
        {
            return JourneyGraph.Of(map);
        }

        return JourneyGraph.Of(map, ElementChoice.Find(persona, map.Personas.Select(one => (one.Id.Value, one)), "persona", name).Id);
    }

    private static AudienceKind? KindOf(JourneyGraph graph, string? by, string name)
    {
        if (by is null)
        {
            return null;
        }

        if (graph.Persona is not null)
        {
            throw new Refusal("--by compares all personas; leave out --persona");
        }

        var kind = by == "segment" ? AudienceKind.Segment : AudienceKind.Persona;
        return Audiences.WhyNone(graph, kind) is { } why ? throw new Refusal($"`{name}` {why}") : kind;
    }

    private static Conversion? ConversionOf(JourneyMap map, JourneyGraph graph, string? id, string name)
    {
        if (id is null)
        {
            return null;
        }

        var found = ElementChoice.Find(id, map.Conversions.Select(one => (one.Id.Value, one)), "conversion", name);
        var isPlaced = found.At is { } at && graph.Touchpoints.Contains(at.Value);
        return isPlaced ? found : throw new Refusal(found.At is null
            ? $"the conversion `{found.Id}` does not say `at` which touchpoint it happens"
            : $"the persona `{graph.Persona}` does not meet `{found.At}`, where the conversion `{found.Id}` happens");
    }
}
