using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds long journeys without a personalized touchpoint.</summary>
internal sealed class NothingPersonal : Rule
{
    private const int Long = 8;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5021", "nothing-personal", DiagnosticSeverity.Hint, "The longer customers have been with you, the more they notice when they are treated like strangers. Mark the touchpoints that are personalized, or choose where it would help most.");

    public override ElementList<int> Checklist => [80, 99, 150];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which touchpoints are personalized";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints: [city-guide, tour-page, calendar, payment, confirmation, meeting-point, tour, thank-you-note]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          city-guide: {}
          tour-page: {}
          calendar: {}
          payment: {}
          confirmation: {}
          meeting-point: {}
          tour: {}
          thank-you-note: { personalized: true }
        """;

    public override void Check(RuleContext context)
    {
        var ours = 0;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Personalized == true)
            {
                return;
            }

            ours += FromChannel.IsOurs(context.Map, touchpoint) ? 1 : 0;
        }

        if (ours >= Long && context.Map.Kind != MapKind.Blueprint)
        {
            context.ReportUnsaid(Places.Touchpoints, $"Mark those of your {ours} touchpoints that are with `personalized: true`.");
        }
    }
}
