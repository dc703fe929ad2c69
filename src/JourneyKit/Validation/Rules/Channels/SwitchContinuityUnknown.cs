using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>It is known what customers keep when they change the channel.</summary>
internal sealed class SwitchContinuityUnknown : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5015", "switch-continuity-unknown", DiagnosticSeverity.Hint, "Whether customers go on where they stopped or begin again is what makes a journey one journey. Say it of every change of channel that is yours to shape, with `continuity` or with what it `carries`.");

    public override ElementList<int> Checklist => [84, 87, 89];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        List<Move>? concerned = null;
        var asked = 0;
        foreach (var change in context.ChannelSwitches)
        {
            if (Placement.IsOutside(context.Map, change.From) || Placement.IsOutside(context.Map, change.To))
            {
                continue;
            }

            asked++;
            if (change.Transition is { Continuity: null, Carries: null })
            {
                (concerned ??= []).Add(change);
            }
        }

        MoveLack.Report(context, concerned ?? [], asked, Sentence, "channel switches do not say what customers keep", "Say `continuity` (resumes, partial, repeats or lost), or what travels along (`carries`).");
    }

    private static string Sentence(Move change) => $"What customers keep from `{change.From.Id}` to `{change.To.Id}` is not said.";
}
