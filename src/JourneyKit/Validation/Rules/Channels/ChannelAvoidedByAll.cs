using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds touchpoints in channels that all who meet them avoid.</summary>
internal sealed class ChannelAvoidedByAll : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5020", "channel-avoided-by-all", DiagnosticSeverity.Info, "Customers come late, unwillingly or not at all to a channel that they avoid. Offer another one, or ask the personas again. Where no path to a conversion leads around the touchpoint, `conversion-only-through-avoided-channels` reports it instead.");

    public override ElementList<int> Checklist => [17, 37];

    public override string BadExample => """
        state: current
        personas:
          student: { channels: { phone: avoided } }
        channels: [website, phone]
        touchpoints:
          enrol: { channel: website }
          change-a-course: { channel: phone }
        """;

    public override string GoodExample => """
        state: current
        personas:
          student: { channels: { phone: avoided } }
        channels: [website, phone]
        touchpoints:
          enrol: { channel: website }
          change-a-course: { channel: website }
        """;

    public override void Check(RuleContext context)
    {
        var avoiding = Avoiding(context.Map);
        if (avoiding.Count == 0)
        {
            return;
        }

        // One finding for each channel, at its first touchpoint: the channel may be defined in a shared file.
        var found = new Dictionary<Id<Channel>, RuleFinding>();
        HashSet<(Id<Persona> Persona, Id<Touchpoint> Touchpoint)>? told = null;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Channel is not { } channel || !avoiding.TryGetValue(channel, out var personas) || !AreAllWhoMeet(context.Map, touchpoint, personas))
            {
                continue;
            }

            // A conversion that cannot be reached without it matters more, and is reported for each persona.
            told ??= [.. InTheWay(context)];
            if (Who(touchpoint, personas).TrueForAll(persona => told.Contains((persona, touchpoint.Id))))
            {
                continue;
            }

            var path = Places.Touchpoint(touchpoint);
            if (found.TryGetValue(channel, out var finding))
            {
                finding.See(path, $"`{touchpoint.Id}` takes place there, too.");
            }
            else
            {
                found.Add(channel, context.ReportValue(path / PropertyKeys.Channel, $"`{touchpoint.Id}` takes place in `{channel}`, which everybody who meets it avoids: {Listing.Of(Who(touchpoint, personas).ConvertAll(persona => persona.Value))}. Offer another way.").About(channel.Value));
            }
        }
    }

    private static IEnumerable<(Id<Persona> Persona, Id<Touchpoint> Touchpoint)> InTheWay(RuleContext context)
        => context.IsDraft || !context.Graph.HasFlow ? []
            : context.Map.Personas.SelectMany(persona => AvoidedWays.Of(context.Map, context.PersonaReach, persona).SelectMany(way => way.InTheWay).Select(touchpoint => (persona.Id, touchpoint)));

    // A persona that says nothing about the channel may not avoid it.
    private static bool AreAllWhoMeet(JourneyMap map, Touchpoint touchpoint, List<Id<Persona>> avoiding)
    {
        if (touchpoint.Personas is not { } named)
        {
            return avoiding.Count == map.Personas.Count;
        }

        foreach (var persona in named.Items)
        {
            if (!avoiding.Contains(persona))
            {
                return false;
            }
        }

        return named.Count > 0;
    }

    private static List<Id<Persona>> Who(Touchpoint touchpoint, List<Id<Persona>> avoiding)
        => touchpoint.Personas is { } named ? [.. named] : avoiding;

    private static Dictionary<Id<Channel>, List<Id<Persona>>> Avoiding(JourneyMap map)
    {
        var avoiding = new Dictionary<Id<Channel>, List<Id<Persona>>>();
        foreach (var persona in map.Personas)
        {
            foreach (var (channel, use) in persona.Channels.Entries)
            {
                if (use == ChannelUse.Avoided)
                {
                    if (!avoiding.TryGetValue(channel, out var personas))
                    {
                        avoiding.Add(channel, personas = []);
                    }

                    personas.Add(persona.Id);
                }
            }
        }

        return avoiding;
    }
}
