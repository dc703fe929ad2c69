using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
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
        var concerned = new Gathered(context);
        foreach (var source in context.Map.Sources)
        {
            if (source is { Kind: { } kind, Privacy: null } && kind.IsAboutPeople() && (context.EvidenceUse.IsRestedOn(source) || !context.IsDefinedElsewhere(Places.Source(source))))
            {
                concerned.Add(Places.Source(source), source.Key, $"The source `{source.Id}` is about people, but does not say whether it is anonymous, pseudonymous or personal: say it with `privacy`.");
            }
        }

        concerned.Report(Places.Sources, all => $"{all.Count} sources are about people, but do not say whether they are anonymous, pseudonymous or personal: {all.Ids}. Say it with `privacy`.");
    }
}
