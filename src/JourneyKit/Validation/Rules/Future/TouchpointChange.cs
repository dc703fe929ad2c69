using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Finds the differences between a touchpoint and the baseline that need a reason.</summary>
internal static class TouchpointChange
{
    /// <summary>The rest of a sentence that begins with the touchpoint: <c>is new</c>; null where nothing needs a reason. Values that are unknown in either map are no difference.</summary>
    public static string? Of(Touchpoint touchpoint, MatchedMaps matched)
    {
        string[] replaced = [.. matched.BeforeOf(touchpoint).Select(before => before.Key).Where(id => id != touchpoint.Key)];
        if (replaced.Length > 0)
        {
            return $"replaces {Listing.Of(replaced)}";
        }

        if (matched.Before.Touchpoints[touchpoint.Id] is not { } before)
        {
            return "is new";
        }

        List<string>? parts = null;
        // Where the stage itself is gone, another rule asks for an explanation of that.
        if (before.Stage is { } stageBefore && touchpoint.Stage is { } stage && matched.Before.Stages[stageBefore] is { } was && matched.AfterOf(was).ToList() is { Count: > 0 } kept && kept.TrueForAll(after => after.Id != stage))
        {
            (parts ??= []).Add($"moves from the stage `{stageBefore}` to `{stage}`");
        }

        if (before.Channel is { } channelBefore && touchpoint.Channel is { } channel && channel != channelBefore)
        {
            (parts ??= []).Add($"goes from the channel `{channelBefore}` to `{channel}`");
        }

        if (touchpoint.Emotion < before.Emotion)
        {
            (parts ??= []).Add($"feels worse than before ({touchpoint.Emotion} after {before.Emotion}, on the scale from −2 to 2)");
        }
        else if (PersonaWithLowerEmotion(touchpoint, before) is { } persona)
        {
            (parts ??= []).Add($"feels worse than before for `{persona.Persona}` ({persona.Emotion ?? touchpoint.Emotion} after {before.ByPersona[persona.Persona.Value]?.Emotion ?? before.Emotion}, on the scale from −2 to 2)");
        }

        return parts is null ? null : string.Join(" and ", parts);
    }

    // A persona without values of its own in either map feels what everybody feels.
    private static PersonaExperience? PersonaWithLowerEmotion(Touchpoint touchpoint, Touchpoint before)
    {
        foreach (var persona in before.ByPersona)
        {
            var now = touchpoint.ByPersona[persona.Persona.Value];
            if ((now?.Emotion ?? touchpoint.Emotion) < (persona.Emotion ?? before.Emotion))
            {
                return now ?? new PersonaExperience(persona.Persona);
            }
        }

        foreach (var persona in touchpoint.ByPersona)
        {
            if (before.ByPersona[persona.Persona.Value] is null && persona.Emotion < before.Emotion)
            {
                return persona;
            }
        }

        return null;
    }
}
