using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas who meet no touchpoint in the channels that they prefer.</summary>
internal sealed class PreferredChannelUnused : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3017", "preferred-channel-unused", DiagnosticSeverity.Info, "Customers who are not served where they want to be go elsewhere. Either a touchpoint is missing there, or the persona does not prefer the channel. Where the persona meets you in the channel in the baseline, `channel-taken-from-persona` reports it; channels of competitors are left out.");

    public override ElementList<int> Checklist => [17, 37];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone]
        personas:
          retired-surveyor: { channels: { phone: preferred } }
        touchpoints:
          order-form: { channel: website }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone]
        personas:
          retired-surveyor: { channels: { phone: preferred } }
        touchpoints:
          order-form: { channel: website }
          order-line: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var meetings = new HashSet<(Id<Persona>? Persona, Id<Channel> Channel)>();
        var meets = new HashSet<Id<Persona>?>();
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Channel is { } channel)
            {
                Note(touchpoint, channel, meetings, meets);
            }
        }

        foreach (var persona in context.Map.Personas)
        {
            var preferred = persona.Channels.Where(use => use.Value == ChannelUse.Preferred && context.Map.Channels[use.Key]?.Control != TouchpointControl.Competitor).Select(use => use.Key).ToList();
            var missed = preferred.FindAll(channel => !meetings.Contains((null, channel)) && !meetings.Contains((persona.Id, channel)));

            // A persona of a library has other journeys, too: one of its channels is enough here.
            if (missed.Count == 0 || !(meets.Contains(null) || meets.Contains(persona.Id)) || (missed.Count < preferred.Count && context.IsDefinedElsewhere(Places.Persona(persona))))
            {
                continue;
            }

            // A channel in which the persona meets touchpoints in the baseline has a rule of its own, which takes reasons into account.
            missed.RemoveAll(channel => Meetings.WasBefore(context.Map, context.Baseline, persona, channel));
            if (missed.Count > 0)
            {
                context.ReportElement(Places.Persona(persona) / PropertyKeys.Channels / missed[0].Value, $"The persona `{persona.Id}` prefers {Listing.Of(missed.ConvertAll(channel => channel.Value))}, but meets no touchpoint there. Map one, or check whether it still prefers it.").About([.. missed.Select(channel => channel.Value)]).OnThisMap(context, Places.Persona(persona));
            }
        }
    }

    // A touchpoint for everybody is noted once, without a persona.
    private static void Note(Touchpoint touchpoint, Id<Channel> channel, HashSet<(Id<Persona>? Persona, Id<Channel> Channel)> meetings, HashSet<Id<Persona>?> meets)
    {
        if (touchpoint.Personas is not { } named)
        {
            meetings.Add((null, channel));
            meets.Add(null);
            return;
        }

        foreach (var persona in named.Items)
        {
            meetings.Add((persona, channel));
            meets.Add(persona);
        }
    }
}
