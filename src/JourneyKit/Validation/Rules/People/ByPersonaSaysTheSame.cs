using JourneyKit.Model;
using JourneyKit.Schema.Elements;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds values for a persona that repeat the touchpoint's own.</summary>
internal sealed class ByPersonaSaysTheSame : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3019", "by-persona-says-the-same", DiagnosticSeverity.Hint, "A value that repeats the touchpoint's own is forgotten when that one changes. Leave it out.");

    public override ElementList<int> Checklist => [46];

    public override string BadExample => """
        state: current
        personas: [guest, member]
        touchpoints:
          front-desk:
            emotion: 1
            byPersona: { member: { emotion: 1, effort: 1 } }
        """;

    public override string GoodExample => """
        state: current
        personas: [guest, member]
        touchpoints:
          front-desk:
            emotion: 1
            byPersona: { member: { effort: 1 } }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var experience in touchpoint.ByPersona)
            {
                if (Repeated(touchpoint, experience) is { Count: > 0 } repeated)
                {
                    context.ReportElement(Places.ByPersona(touchpoint, experience), $"What `{touchpoint.Id}` says for the persona `{experience.Persona}` repeats what it says of everybody: {Listing.Of(repeated)}. Say only what differs.");
                }
            }
        }
    }

    private static List<string>? Repeated(Touchpoint all, PersonaExperience one)
    {
        List<string>? repeated = null;
        foreach (var property in PersonaExperienceDefinition.Table.Properties)
        {
            string[] way = [property.Key];
            if (property.IsSet(one) && TouchpointDefinition.Table.Find(property.Key) is { } ofAll
                && property.TryFind(one, way, out var own) && ofAll.TryFind(all, way, out var shared) && own == shared)
            {
                (repeated ??= []).Add(property.Key);
            }
        }

        return repeated;
    }
}
