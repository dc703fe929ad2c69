using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds personas of the baseline that are not in the map.</summary>
internal sealed class PersonaLeftBehind : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8026", "persona-left-behind", DiagnosticSeverity.Warning, "Nobody plans for the customers of a persona that is in the baseline and not in this map. Add it, let another persona stand for its segment, or say in `scenario.excludes` that it is left out.");

    public override ElementList<int> Checklist => [11, 100];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

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
        // Of a map without any persona another rule says so.
        if (context.Map.State == MapState.Current || context.Map.Personas.Count == 0)
        {
            return;
        }

        var baseline = context.Baseline!;
        foreach (var persona in baseline.Personas)
        {
            if (context.Map.Personas[persona.Id] is null && !HasSuccessor(context.Map, baseline, persona) && !Exclusion.Names(context.Map, persona))
            {
                context.ReportElement(ElementPath.Root / PropertyKeys.Personas, $"The persona `{persona.Id}` of the baseline is not in this map: add it, or say in `scenario.excludes` that it is left out.").About(persona.Key);
            }
        }
    }

    // A new persona for the same segment takes its place.
    private static bool HasSuccessor(JourneyMap map, JourneyMap baseline, Persona persona)
        => persona.Segment is { } segment && map.Personas.Any(other => other.Segment == segment && baseline.Personas[other.Id] is null);
}
