using JourneyKit.Model;
using static JourneyKit.Insights.Coach.CoachLines;

namespace JourneyKit.Insights.Coach;

/// <summary>Questions of the second step about the personas.</summary>
internal static class PersonaQuestions
{
    public static CoachQuestion[] All =>
    [
        Of("demographics", ["persona-without-demographics", "vague-persona"], "Who is the persona?", "Age, work, place: what your data shows and what makes a difference here, nothing invented.", """
            age: <years, such as 38>
                occupation: <work, such as nurse>
                location: <place, such as a suburb>
                lifestyle: <how days look, such as two children and shift work>
                needs:
                  - <what this person needs, such as to see the delivery slots first>
            """),
        Of("behaviour", ["persona-without-behaviors"], "How does the persona behave?", "What you can see in data: how often, when, on which device, what was bought before.", """
            behaviors:
                  - <what this person does, such as orders late in the evening on the phone>
            """),
        Of("drives", ["persona-without-psychographics"], "What makes the persona act?", "Values, interests, motives, and what they fear: reasons to buy, to wait or to leave.", """
            values:
                  - <what matters to this person, such as time with the children>
                interests:
                  - <what this person likes, such as cooking>
                motivations:
                  - <what makes this person act, such as fewer trips to the shop>
            """),
        Of("preferences", [], "What drives the persona, and what does it prefer?", "Motives from what people said, not from what you sell; preferences that decide how you show and say things.", """
            motivations:
                  - <what makes this person act, such as fewer trips to the shop>
                preferences:
                  - <what this person prefers, such as pictures rather than tables>
            """, map => map.Personas.Count > 0 && (map.Personas.All(persona => persona.Motivations.Count == 0) || map.Personas.All(persona => persona.Preferences.Count == 0))),
        Of("channel-use", ["persona-without-channels"], "Which channels does the persona use, and which not?", "Preferred, used or avoided, from visits, opened mails, calls: not from what you offer.", """
            channels:
                  <channel, such as @channel>: <preferred, used or avoided, such as preferred>
            """),
    ];

    private static CoachQuestion Of(string id, string[] rules, string ask, string good, string lines, Func<JourneyMap, bool>? isAbsent = null) => new(id, CoachStep.Data, ask, good)
    {
        Rules = [.. rules],
        IsAbsent = isAbsent ?? (_ => false),
        Lines = map => $"personas:\n  {FirstOr(map.Personas, "my-own")}:\n    {lines.Replace("@channel", FirstOr(map.Channels, "website"), StringComparison.Ordinal)}",
    };
}
