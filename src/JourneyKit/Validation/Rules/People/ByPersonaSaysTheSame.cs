using JourneyKit.Diagnostics;
using JourneyKit.Model;
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
        Compare("doing", all.Doing, one.Doing);
        Compare("thinking", all.Thinking, one.Thinking);
        Compare("feeling", all.Feeling, one.Feeling);
        Compare("emotion", all.Emotion, one.Emotion);
        Compare("expectation", all.Expectation, one.Expectation);
        Compare("importance", all.Importance, one.Importance);
        Compare("satisfaction", all.Satisfaction, one.Satisfaction);
        Compare("effort", all.Effort, one.Effort);
        Compare("quote", all.Quote, one.Quote);
        return repeated;

        void Compare<T>(string name, T ofAll, T ofOne)
        {
            if (ofOne is not null && EqualityComparer<T>.Default.Equals(ofAll, ofOne))
            {
                (repeated ??= []).Add(name);
            }
        }
    }
}
