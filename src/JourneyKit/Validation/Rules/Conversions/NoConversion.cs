using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds maps without a conversion.</summary>
internal sealed class NoConversion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6005", "no-conversion", DiagnosticSeverity.Info, "Without a conversion nobody can say how many customers reach the goal, or what a touchpoint does for it. Maps of the kind `experience`, which belong to no offer, need none.");

    public override ElementList<int> Checklist => [50, 53];

    public override bool AsksDrafts => false;

    public override string Unsaid => "at which touchpoint customers reach the goal of the journey";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          timetable: { next: [booking] }
          booking: { next: [ticket-mail] }
          ticket-mail: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          timetable: { next: [booking] }
          booking: { next: [ticket-mail] }
          ticket-mail: { exit: true }
        conversions:
          trip-booked: { at: ticket-mail }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Conversions.Count: 0, Touchpoints.Count: > 0, Kind: not MapKind.Experience })
        {
            context.ReportUnsaid(ElementPath.Root, "Name the touchpoint in `conversions`.");
        }
    }
}
