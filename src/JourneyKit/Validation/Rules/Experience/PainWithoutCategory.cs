using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A pain point says what it is about.</summary>
internal sealed class PainWithoutCategory : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4018", "pain-without-category", DiagnosticSeverity.Hint, "Categories show where pain comes from: one team's usability, everybody's hand-overs. They make pain points of several maps comparable.");

    public override ElementList<int> Checklist => [66];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        => PainLack.Report(context, painPoint => painPoint.Category is null, "category", "Say what it is about, such as usability, delivery or price.");
}
