using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Compares what a transition carries with what the touchpoint it leads to requires, word for word.</summary>
internal static class Context
{
    /// <summary>What the touchpoint requires and the transition does not carry; empty where the transition does not say what it carries.</summary>
    public static IReadOnlyList<string> Missing(Transition transition, Touchpoint to)
    {
        if (transition.Carries is not { } carries)
        {
            return [];
        }

        List<string>? missing = null;
        foreach (var required in to.Requires.Items)
        {
            if (!carries.Items.Contains(required))
            {
                (missing ??= []).Add(required);
            }
        }

        return missing ?? [];
    }
}
