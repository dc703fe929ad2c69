using JourneyKit.Model;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Schema.Elements;

/// <summary>What people and neighbouring tools write for the words of choices.</summary>
internal static class ChoiceSynonyms
{
    private static readonly Dictionary<Type, Dictionary<string, string[]>> ByChoice = new()
    {
        [typeof(MapState)] = new(StringComparer.Ordinal)
        {
            ["current"] = ["as is", "today", "now", "present", "existing", "ist", "before", "actual"],
            ["interim"] = ["transition", "intermediate", "next"],
            ["future"] = ["to be", "target", "tomorrow", "planned", "desired", "vision", "soll", "after", "ideal"],
        },
        [typeof(MapKind)] = new(StringComparer.Ordinal)
        {
            ["journey"] = ["customer journey", "journey map"],
            ["experience"] = ["experience map"],
            ["blueprint"] = ["service blueprint"],
        },
        [typeof(MapStatus)] = new(StringComparer.Ordinal)
        {
            ["draft"] = ["wip", "work in progress", "new"],
            ["in-review"] = ["review", "reviewing", "under review"],
            ["approved"] = ["final", "published", "released", "accepted", "done"],
            ["archived"] = ["old", "obsolete", "retired"],
        },
        [typeof(Basis)] = new(StringComparer.Ordinal)
        {
            ["researched"] = ["research", "data", "validated", "evidence"],
            ["hypothesis"] = ["assumption", "assumed", "guess", "proto", "hypothetical"],
        },
        [typeof(ChannelKind)] = new(StringComparer.Ordinal)
        {
            ["website"] = ["web", "site", "webpage", "online", "webshop", "internet"],
            ["mobile-app"] = ["app", "mobile", "smartphone", "ios", "android"],
            ["email"] = ["mailing", "newsletter"],
            ["sms"] = ["text message"],
            ["push"] = ["push notification", "notification"],
            ["social"] = ["social media", "facebook", "instagram"],
            ["chat"] = ["live chat", "messenger", "whatsapp"],
            ["chatbot"] = ["bot"],
            ["search"] = ["search engine", "google", "seo"],
            ["phone"] = ["call", "call center", "hotline", "telephone"],
            ["in-store"] = ["store", "shop", "branch", "retail", "counter", "in person", "face to face"],
            ["mail"] = ["letter", "post", "postal"],
            ["advertising"] = ["ad", "ads", "advert", "banner", "tv", "radio"],
        },
        [typeof(StageKind)] = new(StringComparer.Ordinal)
        {
            ["awareness"] = ["discover", "discovery", "attention"],
            ["consideration"] = ["research", "evaluation", "compare", "interest"],
            ["decision"] = ["decide", "choose", "selection"],
            ["purchase"] = ["buy", "order", "checkout"],
            ["use"] = ["usage", "using"],
            ["post-purchase"] = ["service", "after sales", "support"],
            ["advocacy"] = ["recommend", "referral"],
        },
        [typeof(TouchpointControl)] = new(StringComparer.Ordinal)
        {
            ["owned"] = ["own", "ours", "us", "internal"],
            ["external"] = ["earned", "third party"],
            ["competitor"] = ["competition", "rival"],
        },
        [typeof(PainPointKind)] = new(StringComparer.Ordinal)
        {
            ["breakdown"] = ["blocker", "failure", "showstopper"],
        },
        [typeof(InitiativeStatus)] = new(StringComparer.Ordinal)
        {
            ["proposed"] = ["idea", "new", "open"],
            ["planned"] = ["scheduled", "todo"],
            ["in-progress"] = ["wip", "doing", "started", "active", "ongoing"],
            ["done"] = ["finished", "complete", "completed", "closed", "shipped"],
            ["dropped"] = ["cancelled", "canceled", "rejected", "stopped"],
        },
        [typeof(OpportunityStatus)] = new(StringComparer.Ordinal)
        {
            ["open"] = ["new", "proposed"],
            ["accepted"] = ["approved", "yes"],
            ["rejected"] = ["declined", "no", "dropped"],
        },
        [typeof(Automation)] = new(StringComparer.Ordinal)
        {
            ["none"] = ["no", "manual", "false"],
            ["assisted"] = ["partial", "partly", "semi"],
            ["full"] = ["yes", "fully", "automatic", "true"],
        },
        [typeof(MetricDirection)] = new(StringComparer.Ordinal)
        {
            ["higher-is-better"] = ["up", "higher", "increase", "more"],
            ["lower-is-better"] = ["down", "lower", "decrease", "less"],
        },
        [typeof(Continuity)] = new(StringComparer.Ordinal)
        {
            ["resumes"] = ["seamless", "full"],
            ["repeats"] = ["again", "restart"],
            ["lost"] = ["none"],
        },
        [typeof(SourceKind)] = new(StringComparer.Ordinal)
        {
            ["user-test"] = ["usability test", "user testing"],
            ["survey"] = ["questionnaire", "poll"],
            ["observation"] = ["shadowing", "field study"],
            ["interview"] = ["customer interview"],
        },
    };

    private static readonly Dictionary<Type, Dictionary<string, string>> Words = ByChoice.ToDictionary(
        choice => choice.Key,
        choice => choice.Value
            .SelectMany(entry => entry.Value.Select(word => (Synonym: FoldedWord.Of(word), Word: entry.Key)))
            .DistinctBy(pair => pair.Synonym, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Synonym, pair => pair.Word, StringComparer.Ordinal));

    /// <summary>The words of each choice that have synonyms, with these.</summary>
    public static IReadOnlyDictionary<Type, Dictionary<string, string[]>> All => ByChoice;

    /// <summary>The word of a choice that another word can stand for; null where there is none.</summary>
    public static string? WordOf(Type choice, string typed)
    {
        var word = FoldedWord.Of(typed);
        return Words.TryGetValue(choice, out var words) ? words.GetValueOrDefault(word) ?? words.GetValueOrDefault(word.TrimEnd('s')) : null;
    }
}
