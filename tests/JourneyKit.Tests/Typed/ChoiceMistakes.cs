using static JourneyKit.Tests.Typed.TypedMistake;

namespace JourneyKit.Tests.Typed;

/// <summary>Words of choices as people write them, and the version.</summary>
internal static class ChoiceMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        State("as-is", "current"),
        State("to-be", "future"),
        State("Today", "current"),
        Choice("channel in capitals and a blank", "channels:\n  shop:\n    kind", "Mobile App", "mobile-app"),
        Choice("kind of channel in the plural", "channels:\n  shop:\n    kind", "websites", "website"),
        Choice("channel by another name", "channels:\n  shop:\n    kind", "call center", "phone"),
        Choice("status in capitals", "status", "In Review", "in-review"),
        Choice("status by another name", "status", "published", "approved"),
        Choice("status with underscores", "status", "in_review", "in-review"),
        Choice("stage by another name", "stages:\n  first:\n    kind", "discovery", "awareness"),
        Choice("stage with a blank", "stages:\n  first:\n    kind", "Post purchase", "post-purchase"),
        Choice("initiative that is under way", "initiatives:\n  chat:\n    status", "ongoing", "in-progress"),
        Choice("initiative that is finished", "initiatives:\n  chat:\n    status", "completed", "done"),
        Choice("yes for the degree of automation", "touchpoints:\n  pay:\n    automated", "yes", "full"),
        Choice("direction in a word", "metrics:\n  nps:\n    direction", "higher", "higher-is-better"),
        Choice("direction as an arrow's name", "metrics:\n  ces:\n    direction", "down", "lower-is-better"),
        Choice("basis by another name", "basis", "assumption", "hypothesis"),
        Choice("source with underscores", "sources:\n  us:\n    kind", "focus_group", "focus-group"),
        Choice("source by another name", "sources:\n  us:\n    kind", "questionnaire", "survey"),
        Choice("kind of map by another name", "kind", "service blueprint", "blueprint"),
        Choice("misspelt kind of pain point", "touchpoints:\n  pay:\n    painPoints:\n      slow:\n        kind", "brakedown", "breakdown"),
        Choice("continuity by another name", "touchpoints:\n  pay:\n    next:\n      pay:\n        continuity", "seamless", "resumes"),
        InJson("state by another name, in JSON", "\"kind\": [|\"Experience Map\"|]", "Did you mean `experience`?", "\"kind\": \"experience\""),
        new TypedMistake("version with a point", "journeykit: [|1.0|]\nid: order\ntitle: T\nstate: current\n", "this library reads version \"1\". Did you mean `1`?", "journeykit: 1\nid: order\ntitle: T\nstate: current\n"),
        new TypedMistake("version with a letter", "journeykit: [|v1|]\nid: order\ntitle: T\nstate: current\n", "The format version v1 is not known here", "journeykit: 1\nid: order\ntitle: T\nstate: current\n"),
    ];

    private static TypedMistake State(string typed, string mended)
        => new($"state: {typed}", $"journeykit: 1\nid: order\ntitle: T\nstate: [|{typed}|]\n", $"not `{typed}`. Did you mean `{mended}`?", $"journeykit: 1\nid: order\ntitle: T\nstate: {mended}\n");

    private static TypedMistake Choice(string name, string place, string typed, string mended)
        => InMap(name, $"{place}: [|{typed}|]", $"not `{typed}`. Did you mean `{mended}`?", $"{place}: {mended}");
}
