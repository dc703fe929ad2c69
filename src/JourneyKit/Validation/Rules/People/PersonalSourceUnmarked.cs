using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds sources about people that do not say whether people can be identified in them.</summary>
internal sealed class PersonalSourceUnmarked : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3029", "personal-source-unmarked", DiagnosticSeverity.Info, "Interviews, tickets and customer records are personal data unless they were made anonymous. Say with `privacy` whether the source is anonymous, pseudonymous or personal.");

    public override ElementList<int> Checklist => [64];

    public override bool AsksDrafts => false;

    public override string Unsaid => "whether people can be identified in its sources";

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
        MissingValues.Among(
            "source",
            context.Map.Sources.Where(source => source.Kind?.IsAboutPeople() == true && (context.EvidenceUse.IsRestedOn(source) || !context.IsDefinedElsewhere(Places.Source(source)))),
            source => source.Privacy is null,
            Places.Source,
            which: "about people").Report(context, Places.Sources, "say whether it is anonymous, pseudonymous or personal", "say whether they are anonymous, pseudonymous or personal", "Say it with `privacy`.");
    }
}
