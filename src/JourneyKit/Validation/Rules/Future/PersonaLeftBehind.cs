using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Whoever has a journey today has one tomorrow.</summary>
internal sealed class PersonaLeftBehind : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8026", "persona-left-behind", DiagnosticSeverity.Warning, "A persona that is in the baseline and not in this map is a group of customers for whom nobody plans. Bring it along, let another persona stand for its segment, or say in `scenario.excludes` that it is left out.");

    public override ElementList<int> Checklist => [11, 100];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string ExampleBaseline => """
        state: current
        personas: [commuter, tourist]
        """;

    public override string BadExample => """
        state: future
        status: approved
        personas: [commuter]
        """;

    public override string GoodExample => """
        state: future
        status: approved
        personas: [commuter, tourist]
        """;

    public override void Check(RuleContext context)
    {
        // A map without any persona is the matter of another rule.
        if (context.Map.State == MapState.Current || context.Baseline is not { } baseline || context.Map.Personas.Count == 0)
        {
            return;
        }

        foreach (var persona in baseline.Personas)
        {
            if (context.Map.Personas[persona.Id] is null && !HasSuccessor(context.Map, baseline, persona) && !Exclusion.Names(context.Map, persona))
            {
                context.ReportElement(ElementPath.Root / "personas", $"The persona `{persona.Id}` of the baseline is not in this map: bring it along, or say in `scenario.excludes` that it is left out.").About(persona.Key);
            }
        }
    }

    // A new persona for the same segment takes its place.
    private static bool HasSuccessor(JourneyMap map, JourneyMap baseline, Persona persona)
        => persona.Segment is { } segment && map.Personas.Any(other => other.Segment == segment && baseline.Personas[other.Id] is null);
}
