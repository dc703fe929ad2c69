using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Schema.Elements;

/// <summary>What people and neighbouring tools call keys of the format. A word holds for every element that has the key and not the word.</summary>
internal static class KeySynonyms
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        // The map.
        ["title"] = ["name", "heading", "label", "caption"],
        ["objectives"] = ["goals", "business goals", "okrs", "targets"],
        ["personas"] = ["actors", "actor", "customers", "customer", "users", "user", "who"],
        ["teams"] = ["departments", "owners", "organisation", "organization"],
        ["systems"] = ["tools", "tool", "software", "applications", "technology"],
        ["metrics"] = ["kpis", "kpi", "measures", "measurements", "indicators"],
        ["stages"] = ["phases", "phase", "lanes", "sections"],
        ["touchpoints"] = ["steps", "step", "interactions", "interaction", "moments", "contacts", "activities"],
        ["opportunities"] = ["ideas", "idea", "solutions", "improvements"],
        ["initiatives"] = ["projects", "project", "tasks", "measures", "roadmap"],
        ["conversions"] = ["macro conversions"],
        ["extends"] = ["base", "inherits", "parent", "based on"],
        ["include"] = ["import", "imports", "uses", "libraries"],
        ["baseline"] = ["compare with", "compared with", "previous", "before", "as is"],
        ["removes"] = ["removed", "deletes", "deleted", "drops"],
        ["reviewed"] = ["last reviewed", "review date", "updated", "last updated"],
        ["reviewEvery"] = ["review interval", "review cycle"],
        ["tags"] = ["labels", "keywords"],
        ["excludes"] = ["out of scope", "not in scope"],

        // Every element.
        ["name"] = ["title", "label", "heading", "caption"],
        ["description"] = ["summary", "details", "detail", "note", "notes", "comment", "comments"],
        ["kind"] = ["type", "category", "class"],
        ["owner"] = ["team", "department", "responsible", "accountable", "owned by"],

        // Touchpoints.
        ["stage"] = ["phase", "lane", "section"],
        ["channel"] = ["medium"],
        ["next"] = ["transitions", "transition", "connections", "edges", "links", "to", "leads to", "goes to", "flow", "flows", "successors"],
        ["painPoints"] = ["pains", "pain", "problems", "problem", "issues", "issue", "frictions", "friction"],
        ["emotion"] = ["mood", "sentiment", "score", "valence", "emotion score", "sentiment score"],
        ["satisfaction"] = ["score", "rating", "satisfaction score"],
        ["doing"] = ["action", "actions", "activity", "customer action", "customer actions", "user action", "user actions"],
        ["thinking"] = ["thought", "thoughts", "think", "thinks"],
        ["feeling"] = ["feel", "feels"],
        ["entry"] = ["start", "begin", "begins", "is entry", "is start", "entry point"],
        ["exit"] = ["end", "ends", "final", "is exit", "is end", "last"],
        ["momentOfTruth"] = ["mot", "is moment of truth"],
        ["prompt"] = ["cta", "call to action"],
        ["backstage"] = ["behind the scenes", "back office", "backstage actions"],
        ["duration"] = ["time", "length", "takes"],
        ["responseTarget"] = ["sla", "response time"],
        ["volume"] = ["traffic", "visits", "visitors"],
        ["importance"] = ["priority", "weight"],

        // Transitions, pain points and conversions.
        ["share"] = ["probability", "percentage", "percent", "likelihood", "ratio", "conversion rate", "rate"],
        ["trigger"] = ["condition", "when", "if"],
        ["wait"] = ["delay", "wait time", "waiting time"],
        ["carries"] = ["context", "payload"],
        ["severity"] = ["impact", "priority", "level", "gravity"],
        ["rate"] = ["share", "percentage", "percent", "conversion rate"],
        ["contributesTo"] = ["conversion", "goal", "leads to"],

        // People, measures and work.
        ["size"] = ["share", "percentage", "percent"],
        ["occupation"] = ["job", "profession", "job title", "role"],
        ["location"] = ["city", "country", "place", "lives in"],
        ["portrait"] = ["image", "photo", "picture", "avatar"],
        ["quote"] = ["verbatim", "voice", "saying"],
        ["link"] = ["url", "href"],
        ["sample"] = ["n", "sample size", "respondents"],
        ["due"] = ["deadline", "end", "end date", "due date"],
        ["start"] = ["start date", "begin", "begins", "from"],
        ["dependsOn"] = ["dependencies", "after", "blocked by", "needs"],
        ["resolves"] = ["fixes", "solves"],
        ["addresses"] = ["solves", "fixes"],
    };

    private static readonly Dictionary<string, List<string>> KeysByWord = Words
        .SelectMany(entry => entry.Value.Select(word => (Word: FoldedWord.Of(word), entry.Key)))
        .GroupBy(pair => pair.Word, pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>The keys that have synonyms, with the words.</summary>
    public static IReadOnlyDictionary<string, string[]> All => Words;

    /// <summary>What to say of a word that is no key of an element and stands for none, as a sentence; null for nothing.</summary>
    public static string? Note(ElementTable table, string word) => (table.Name, FoldedWord.Of(word)) switch
    {
        ("transition", "to" or "target" or "touchpoint") => "It leads to the touchpoint that it stands under.",
        ("transition", "from" or "source") => "It leads out of the touchpoint that it stands in.",
        ("touchpoint", "from" or "previous" or "after") => "A transition stands in the touchpoint that it leads out of, under `next`.",
        ("touchpoint", "order" or "position" or "number") => "Where a touchpoint stands is said by its `stage` and by `next`.",
        _ => null,
    };

    /// <summary>The keys of an element that a word can stand for.</summary>
    public static IEnumerable<string> KeysOf(ElementTable table, string word)
        => KeysByWord.TryGetValue(FoldedWord.Of(word), out var keys) ? keys.Where(table.HasKey) : [];
}
