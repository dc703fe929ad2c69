using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds pain points without a severity.</summary>
internal sealed class PainWithoutSeverity : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4005", "pain-without-severity", DiagnosticSeverity.Info, "Without a severity nobody can say which pain point to solve first. A rough number from 1 to 5 is enough to begin with.");

    public override ElementList<int> Checklist => [70];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how severe its pain points are";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: Nobody knows who is next. } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: { description: Nobody knows who is next., severity: 3 } } }
        """;

    public override void Check(RuleContext context)
        => MissingValues.AmongPainPoints(context.Map, painPoint => painPoint.Severity is null)
            .Report(context, Places.Touchpoints, "have a severity", null, "Say how bad it is, from 1 to 5 (worst).");
}
