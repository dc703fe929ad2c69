using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Keys by other names, in other spellings, at the wrong element.</summary>
internal static class KeyMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Map("stages in the singular", "stage", "[first]", "stages"),
        Map("touchpoints in the singular", "touchpoint", "{ pay: { emotion: 1 } }", "touchpoints"),
        Map("personas by another name", "actors", "[ana]", "personas"),
        Touchpoint("pain points with an underscore", "pain_points", "[slow]", "painPoints"),
        Touchpoint("transitions by another name", "transitions", "[pay]", "next"),
        Touchpoint("emotion by another name", "mood", "1", "emotion"),
        Persona("name by another name", "title", "Ana", "name"),
        Persona("occupation by another name", "job", "baker", "occupation"),
        Persona("needs in the singular", "need", "[rest]", "needs"),
        In("micro-conversion's kind by another name", "touchpoints: { pay: { microConversions: { saves: { ", "type", ": secondary } } } }", "A micro-conversion has no key `type`. Did you mean `kind`?", "kind"),
        In("severity by another name", "touchpoints: { pay: { painPoints: { slow: { ", "priority", ": 4 } } } }", "A pain point has no key `priority`. Did you mean `severity`?", "severity"),
        In("share of a transition by another name", "touchpoints: { a: { next: { b: { ", "probability", ": 40% } } }, b: {} }", "A transition has no key `probability`. Did you mean `share`?", "share"),
        In("condition of a transition", "touchpoints: { a: { next: { b: { ", "when", ": the code comes } } }, b: {} }", "Did you mean `trigger`?", "trigger"),
        In("link of a source by another name", "sources: { survey: { ", "url", ": https://example.org } }", "A source has no key `url`. Did you mean `link`?", "link"),
        In("stage's kind by another name", "stages: { first: { ", "category", ": use } }", "A stage has no key `category`. Did you mean `kind`?", "kind"),
        In("due date by another name", "initiatives: { chat: { ", "deadline", ": 2026-03-14 } }", "An initiative has no key `deadline`. Did you mean `due`?", "due"),
        In("metric's target in the plural", "metrics: { nps: { ", "targets", ": 40 } }", "A metric has no key `targets`. Did you mean `target`?", "target"),
        In("owner of a channel by another name", "teams: [shop]\nchannels: { email: { ", "team", ": shop } }", "A channel has no key `team`. Did you mean `owner`?", "owner"),
        In("what is out of scope by another name", "scenario: { ", "out-of-scope", ": [returns] }", "The scenario has no key `out-of-scope`. Did you mean `excludes`?", "excludes"),
        In("size of a segment by another name", "segments: { all: { ", "percent", ": 40% } }", "A segment has no key `percent`. Did you mean `size`?", "size"),
        In("opportunity's name by another name", "opportunities: { fast: { ", "label", ": Faster } }", "An opportunity has no key `label`. Did you mean `name`?", "name"),
        In("two readings of a score", "touchpoints: { pay: { ", "score", ": 2 } }", "A touchpoint has no key `score`. Did you mean `emotion` or `satisfaction`?", "satisfaction"),
        In("experience in capitals", "personas: [ana]\ntouchpoints: { pay: { byPersona: { ana: { ", "Emotion", ": 1 } } } }", "A persona's experience has no key `Emotion`. Did you mean `emotion`?", "emotion"),
        InMap("emotion at the top", "touchpoints: [pay]\n[|emotion|]: 1", "`emotion` belongs in a touchpoint or in a persona's experience.", "touchpoints: { pay: { emotion: 1 } }"),
        InMap("pain points at the top", "touchpoints: { pay: {} }\n[|painPoints|]: { slow: Slow }\nopportunities: { fast: { addresses: [slow] } }", "A map has no key `painPoints`. `painPoints` belongs in a touchpoint.", "touchpoints: { pay: { painPoints: { slow: Slow } } }\nopportunities: { fast: { addresses: [slow] } }"),
        InMap("transitions at the top", "touchpoints: { a: {}, b: {} }\n[|transitions|]: [{ a: b }]", "A map has no key `transitions`. Did you mean `next` in a touchpoint?", "touchpoints: { a: { next: [b] }, b: {} }"),
        InMap("entries at the top", "touchpoints: { a: {} }\n[|entries|]: { a: 100% }", "A map has no key `entries`. Did you mean `entry` in a touchpoint?", "touchpoints: { a: { entry: 100% } }"),
        InMap("touchpoints in a stage", "stages:\n  first:\n    goal: Begin\n    [|touchpoints|]: { pay: { emotion: 1 } }\nconversions: { order: { at: pay } }", "`touchpoints` belongs at the top of the map, with `stage: first` in each touchpoint.", "stages: { first: Begin }\ntouchpoints: { pay: { stage: first, emotion: 1 } }\nconversions: { order: { at: pay } }"),
        InMap("share in a touchpoint", "touchpoints: { pay: { [|share|]: 40%, next: [done] }, done: {} }", "`share` belongs in a persona or in a transition.", "touchpoints: { pay: { next: { done: 40% } }, done: {} }"),
        InMap("id inside the element", "personas: { ana: { [|id|]: ana, name: Ana } }", "Its id is the key that it stands under: `ana`.", "personas: { ana: { name: Ana } }"),
        InMap("target inside the transition", "touchpoints: { a: { next: { b: { [|to|]: b, share: 40% } } }, b: {} }", "It leads to the touchpoint that it stands under.", "touchpoints: { a: { next: { b: { share: 40% } } }, b: {} }"),
        InMap("where a transition comes from", "touchpoints: { a: {}, b: { [|from|]: a } }", "A transition stands in the touchpoint that it leads out of, under `next`.", "touchpoints: { a: { next: [b] }, b: {} }"),
        InMap("key that nobody knows", "touchpoints: { pay: { [|colour|]: red } }", "A touchpoint has no key `colour`. Keys of your own begin with x-.", "touchpoints: { pay: { x-colour: red } }"),
        InJson("pain points with a capital, in JSON", "\"touchpoints\": { \"pay\": { \"microConversions\": { \"saves\": { [|\"Rate\"|]: 0.5 } } } }", "Did you mean `rate`?", "\"touchpoints\": { \"pay\": { \"microConversions\": { \"saves\": { \"rate\": 0.5 } } } }"),
    ];

    private static TypedMistake Map(string name, string key, string value, string mended)
        => InMap(name, $"[|{key}|]: {value}", $"A map has no key `{key}`. Did you mean `{mended}`?", $"{mended}: {value}");

    private static TypedMistake Touchpoint(string name, string key, string value, string mended)
        => InMap(name, $"touchpoints: {{ pay: {{ [|{key}|]: {value} }} }}", $"A touchpoint has no key `{key}`. Did you mean `{mended}`?", $"touchpoints: {{ pay: {{ {mended}: {value} }} }}");

    private static TypedMistake Persona(string name, string key, string value, string mended)
        => InMap(name, $"personas: {{ ana: {{ [|{key}|]: {value} }} }}", $"A persona has no key `{key}`. Did you mean `{mended}`?", $"personas: {{ ana: {{ {mended}: {value} }} }}");

    private static TypedMistake In(string name, string before, string key, string behind, string says, string mended) => InMap(name, $"{before}[|{key}|]{behind}", says, before + mended + behind);
}
