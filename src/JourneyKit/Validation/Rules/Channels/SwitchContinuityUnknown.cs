using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds maps that do not say of most channel changes what customers keep.</summary>
internal sealed class SwitchContinuityUnknown : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5015", "switch-continuity-unknown", DiagnosticSeverity.Hint, "Customers notice whether they can continue after a change of channel or have to begin again. Say it of the changes of channel of your own, with `continuity` or with what the transition `carries`. Blueprints, whose steps are hand-overs of staff, too, are left out. Reported where more than half of the changes do not say it.");

    public override ElementList<int> Checklist => [84, 87, 89];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers keep when they change the channel";

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, hotel]
        touchpoints:
          book-a-room: { channel: website, next: [check-in] }
          check-in: { channel: hotel }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, hotel]
        touchpoints:
          book-a-room:
            channel: website
            next:
              check-in: { carries: [booking number], continuity: partial }
          check-in: { channel: hotel }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Kind == MapKind.Blueprint)
        {
            return;
        }

        var missing = new MissingValues("channel change");
        foreach (var change in context.ChannelSwitches)
        {
            if (!Placement.IsOutside(context.Map, change.From) && !Placement.IsOutside(context.Map, change.To))
            {
                missing.Ask();
                if (change.Transition is { Continuity: null, Carries: null })
                {
                    missing.Add(change.Name, change.Path);
                }
            }
        }

        if (!missing.AreMost)
        {
            return;
        }

        missing.Report(context, Places.Touchpoints, "say what customers keep", null, "Say `continuity` (resumes, partial, repeats or lost), or what is carried along (`carries`).");
    }
}
