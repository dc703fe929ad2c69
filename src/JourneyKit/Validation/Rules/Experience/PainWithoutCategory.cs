using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds pain points without a category.</summary>
internal sealed class PainWithoutCategory : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4018", "pain-without-category", DiagnosticSeverity.Hint, "Categories show what problems have in common, and make the pain points of several maps comparable.");

    public override ElementList<int> Checklist => [66];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its pain points are about";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          claim-form: { painPoints: { asks-again: The policy number is asked for three times. } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          claim-form: { painPoints: { asks-again: { description: The policy number is asked for three times., category: usability } } }
        """;

    public override void Check(RuleContext context)
        => MissingValues.AmongPainPoints(context.Map, painPoint => painPoint.Category is null)
            .Report(context, Places.Touchpoints, "have a category", null, "Say what it is about, such as usability, delivery or price.");
}
