using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds personas who can no longer use a channel that they prefer.</summary>
internal sealed class ChannelTakenFromPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8041", "channel-taken-from-persona", DiagnosticSeverity.Warning, "The persona prefers the channel and meets you there today, but not in this map. Keep a touchpoint in it, say why each one goes (`because`, `removes`), or, where the persona will prefer another channel by then, say that. Channels of competitors are left out.");

    public override ElementList<int> Checklist => [17, 100];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Baseline;

    public override string ExampleBaseline => """
        state: current
        channels: [phone, website]
        personas:
          pensioner: { channels: { phone: preferred } }
        touchpoints:
          order-refill: { channel: phone }
        """;

    public override string BadExample => """
        state: future
        status: approved
        channels: [phone, website]
        personas:
          pensioner: { channels: { phone: preferred } }
        touchpoints:
          order-refill: { channel: website }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [phone, website]
        personas:
          pensioner: { channels: { phone: preferred } }
        touchpoints:
          order-refill: { channel: website }
          refill-hotline: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var matched = context.Matched;
        foreach (var persona in context.Map.Personas)
        {
            foreach (var (channel, use) in persona.Channels)
            {
                if (use == ChannelUse.Preferred
                    && context.Map.Channels[channel]?.Control != TouchpointControl.Competitor
                    && context.Baseline!.Personas[persona.Id] is not null
                    && !Meetings.Has(context.Map, persona.Id, channel)
                    && GoneWithoutReason(context, matched, persona.Id, channel) is { } gone)
                {
                    context.ReportValue(ElementPath.Root / PropertyKeys.Personas / persona.Key / PropertyKeys.Channels / channel.Value, $"`{persona.Id}` prefers `{channel}`, but no touchpoint in it is left for this persona, and nothing says why `{gone}` is no longer there.").OnThisMap(context, Places.Persona(persona));
                }
            }
        }
    }

    private static Id<Touchpoint>? GoneWithoutReason(RuleContext context, MatchedMaps matched, Id<Persona> persona, Id<Channel> channel)
    {
        foreach (var before in context.Baseline!.Touchpoints)
        {
            if (before.IsFor(persona, channel) && !matched.IsRemovedOnPurpose(before) && !matched.AfterOf(before).Any(after => after.Because.Count > 0))
            {
                return before.Id;
            }
        }

        return null;
    }
}
