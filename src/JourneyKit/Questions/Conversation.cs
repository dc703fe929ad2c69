using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells whether a machine or a person answers the customer, and where a conversation leads.</summary>
internal static class Conversation
{
    /// <summary>
    /// Whether customers talk to a machine. A message that comes out of one by itself is no conversation: in a chat with
    /// people, only what is self-service counts.
    /// </summary>
    public static bool IsWithMachine(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Kind == TouchpointKind.Interaction && !touchpoint.IsForNobody() && (Placement.Medium(map, touchpoint), touchpoint.Automated, touchpoint.SelfService) switch
        {
            (ChannelKind.Chatbot, null or Automation.Full, _) => true,
            (ChannelKind.Phone, Automation.Full, _) => true,
            (ChannelKind.Chat, Automation.Full, true) => true,
            _ => false,
        };

    /// <summary>The machines from which customers can reach a person, directly or through other machines.</summary>
    public static HashSet<Id<Touchpoint>> LeadingToPerson(JourneyMap map, IReadOnlyList<Touchpoint> machines)
    {
        var cameFrom = new Dictionary<Id<Touchpoint>, List<Id<Touchpoint>>>();
        var found = new HashSet<Id<Touchpoint>>();
        var open = new Queue<Id<Touchpoint>>();
        foreach (var machine in machines)
        {
            foreach (var target in Targets(map, machine))
            {
                if (MayBeWithPerson(map, target) && found.Add(machine.Id))
                {
                    open.Enqueue(machine.Id);
                }
                else if (IsWithMachine(map, target))
                {
                    if (!cameFrom.TryGetValue(target.Id, out var origins))
                    {
                        cameFrom.Add(target.Id, origins = []);
                    }

                    origins.Add(machine.Id);
                }
            }
        }

        while (open.TryDequeue(out var reached))
        {
            foreach (var origin in cameFrom.GetValueOrDefault(reached, []))
            {
                if (found.Add(origin))
                {
                    open.Enqueue(origin);
                }
            }
        }

        return found;
    }

    /// <summary>Adds the machines that a conversation with one can lead to.</summary>
    public static void Follow(JourneyMap map, Touchpoint machine, HashSet<Id<Touchpoint>> followed)
    {
        var open = new Stack<Touchpoint>();
        open.Push(machine);
        while (open.TryPop(out var at))
        {
            foreach (var target in Targets(map, at))
            {
                if (IsWithMachine(map, target) && followed.Add(target.Id))
                {
                    open.Push(target);
                }
            }
        }
    }

    // Where nothing is known, it may be a person.
    private static bool MayBeWithPerson(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Kind == TouchpointKind.Interaction && touchpoint.Automated switch
        {
            Automation.Full => false,
            Automation.None or Automation.Assisted => true,
            _ => Placement.Medium(map, touchpoint) is null or ChannelKind.Phone or ChannelKind.Chat or ChannelKind.Email or ChannelKind.InStore or ChannelKind.Event
                or ChannelKind.Social or ChannelKind.Partner or ChannelKind.Other,
        };

    private static IEnumerable<Touchpoint> Targets(JourneyMap map, Touchpoint from)
    {
        foreach (var transition in from.Next)
        {
            if (map.Touchpoints[transition.To] is { } target)
            {
                yield return target;
            }
        }

        foreach (var painPoint in from.PainPoints)
        {
            if (painPoint.Recovery is { } recovery && map.Touchpoints[recovery] is { } target)
            {
                yield return target;
            }
        }
    }
}
