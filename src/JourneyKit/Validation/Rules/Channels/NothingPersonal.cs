using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Something on a longer way is made for the person who goes it.</summary>
internal sealed class NothingPersonal : Rule
{
    private const int Long = 8;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5021", "nothing-personal", DiagnosticSeverity.Hint, "Customers notice when they are treated like anybody, the more so the longer they have been there. Mark the touchpoints that are made relevant to the person, or choose where it would help most.");

    public override ElementList<int> Checklist => [80, 99, 150];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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

        if (ours >= Long)
        {
            context.ReportElement(Places.Touchpoints, $"None of your {ours} touchpoints is made relevant to the person. Mark those that are with `personalized: true`, or choose where it would help most.");
        }
    }
}
