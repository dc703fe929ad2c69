using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A source that is about people says how far it identifies them.</summary>
internal sealed class PersonalSourceUnmarked : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3029", "personal-source-unmarked", DiagnosticSeverity.Info, "Interviews, tickets and customer records are personal data until somebody has made sure that they are not. Say whether the source is anonymous, pseudonymous or personal: say it with `privacy`.");

    public override ElementList<int> Checklist => [64];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        sources:
          exit-interviews: { kind: interview, sample: 12 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources:
          exit-interviews: { kind: interview, sample: 12, privacy: pseudonymous }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var source in context.Map.Sources)
        {
            if (source is { Kind: { } kind, Privacy: null } && kind.IsAboutPeople() && (context.EvidenceUse.IsRestedOn(source) || !context.IsDefinedElsewhere(Places.Source(source))))
            {
                context.ReportElement(Places.Source(source), $"The source `{source.Id}` is about people, but does not say whether it is anonymous, pseudonymous or personal: say it with `privacy`.");
            }
        }
    }
}
