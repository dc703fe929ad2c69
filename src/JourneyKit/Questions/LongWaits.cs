using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Which waits between touchpoints are long for customers, and during which they are told nothing: one answer for rules and insights.</summary>
internal static class LongWaits
{
    /// <summary>Whether somebody waits so long on this way that it is asked what customers are told meanwhile. Nobody waits for messages that are sent automatically, and waits between what others control are theirs.</summary>
    public static bool IsLong(JourneyMap map, Touchpoint from, Transition transition, Touchpoint to, TimeSpan limit)
        => transition.Wait >= limit && transition.Personas is not { Count: 0 } && !IsMachineMessage(map, to)
            && !(Placement.IsOutside(map, from) && Placement.IsOutside(map, to));

    /// <summary>Whether nothing says how it goes on, that customers take their time, or how soon what they wait for is promised.</summary>
    public static bool IsUnexplained(Transition transition, Touchpoint to) => transition is { Guidance: null, Trigger: null } && to.ResponseTarget is null;

    private static bool IsMachineMessage(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Automated == Automation.Full && Placement.Medium(map, touchpoint)?.ComesToCustomer() == true;
}
