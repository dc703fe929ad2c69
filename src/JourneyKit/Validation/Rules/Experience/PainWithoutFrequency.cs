using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds pain points without a frequency.</summary>
internal sealed class PainWithoutFrequency : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4006", "pain-without-frequency", DiagnosticSeverity.Hint, "A severe problem of one customer in a thousand and a small problem of all of them need different answers.");

    public override ElementList<int> Checklist => [70];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how many customers its pain points hit";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: { description: Nobody knows who is next., severity: 3 } } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: { description: Nobody knows who is next., severity: 3, frequency: 80% } } }
        """;

    public override void Check(RuleContext context)
        => MissingValues.AmongPainPoints(context.Map, painPoint => painPoint.Frequency is null)
            .Report(context, Places.Touchpoints, "have a frequency", null, "Say which share of those at the touchpoint it hits.");
}
