using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds channel changes that lose what customers have said or done, without a pain point.</summary>
internal sealed class LostContextWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5011", "lost-context-without-pain", DiagnosticSeverity.Info, "Saying or doing things again annoys customers. Recorded as a pain point, with severity and frequency, it can be compared with others and solved; on a transition alone it is easily overlooked. Changes to and from what others control are left out.");

    public override ElementList<int> Checklist => [84, 87, 99];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, branch]
        touchpoints:
          fill-in-the-mortgage-form:
            channel: website
            next:
              talk-to-an-adviser: { continuity: lost }
          talk-to-an-adviser: { channel: branch }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, branch]
        touchpoints:
          fill-in-the-mortgage-form:
            channel: website
            next:
              talk-to-an-adviser: { continuity: lost }
          talk-to-an-adviser:
            channel: branch
            painPoints:
              everything-again: { description: The adviser cannot see the form., category: transition }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Current)
        {
            return;
        }

        foreach (var change in context.ChannelSwitches)
        {
            if (!Placement.IsOutside(context.Map, change.From) && !Placement.IsOutside(context.Map, change.To) && change is { Transition.Continuity: Continuity.Lost or Continuity.Repeats, From.PainPoints.Count: 0, To.PainPoints.Count: 0 })
            {
                var what = change.Transition.Continuity == Continuity.Lost ? "lose everything" : "have to repeat themselves";
                context.ReportValue(change.Path / PropertyKeys.Continuity, $"Customers {what} between `{change.From.Id}` and `{change.To.Id}`, and no pain point at either says how much that matters. Add one, with its severity.");
            }
        }
    }
}
