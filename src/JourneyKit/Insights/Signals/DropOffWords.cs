using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Insights.Signals;

/// <summary>What a high drop-off usually means, by what the touchpoint is and where in the journey it stands.</summary>
/// <param name="Meaning">What it often points to, as a part of a sentence; null where nothing tells.</param>
/// <param name="Question">The pain point to look into, as a sentence.</param>
/// <param name="Category">The category of that pain point.</param>
internal sealed record DropOffWords(string? Meaning, string Question, string Category)
{
    /// <summary>The words for a touchpoint; null where many are expected to go no further, such as a newsletter or a leaflet.</summary>
    public static DropOffWords? For(JourneyMap map, Touchpoint touchpoint) => touchpoint.Type switch
    {
        TouchpointType.Newsletter or TouchpointType.PromotionalEmail or TouchpointType.Ad or TouchpointType.SocialPost or TouchpointType.SearchResult
            or TouchpointType.TransactionalEmail or TouchpointType.Confirmation or TouchpointType.Survey or TouchpointType.Review or TouchpointType.Referral => null,
        TouchpointType.Checkout => new("costs that show only now, a forced account or a way to pay that is missing", "Leave before they pay: find out whether costs, account or ways to pay keep them.", "usability"),
        TouchpointType.Form => new("a form that asks too much or does not say what is wrong", "Give up in the form: find out at which field.", "usability"),
        TouchpointType.Account => new("an account that stands in the way", "Leave where an account is asked for: find out whether it is needed there.", "usability"),
        TouchpointType.LandingPage => new("a confusing page, or one that does not hold what brought people there", "Leave the page at once: find out what they came for and did not find.", "communication"),
        TouchpointType.ProductPage => new("a confusing page that leaves out what people decide by", "Leave the page undecided: find out which question it does not answer.", "product"),
        TouchpointType.Content => new("content that does not say how to go on", "Read and do not go on: find out whether the next step shows.", "communication"),
        TouchpointType.Chat or TouchpointType.Call => new("questions that are not answered there", "Leave without an answer: find out which questions those are.", "communication"),
        TouchpointType.KnowledgeBase => new("answers that cannot be found or do not help", "Leave without an answer: find out what they looked for.", "communication"),
        TouchpointType.StoreVisit => new("a visit that does not lead to what people came for", "Leave the shop without it: find out what was missing.", "product"),
        TouchpointType.Delivery => new("a delivery that does not come as promised", "Go no further after the delivery: find out what went wrong.", "delivery"),
        TouchpointType.Use => new("a product that is hard to begin with or does not keep its promise", "Stop using it: find out at which point.", "product"),
        _ => ByPlace(map, touchpoint),
    };

    // Without a type, the medium says whether it is a page, and the stage what people are about to do.
    private static DropOffWords? ByPlace(JourneyMap map, Touchpoint touchpoint)
    {
        var isPage = Placement.Medium(map, touchpoint) is ChannelKind.Website or ChannelKind.MobileApp;
        return (Placement.Medium(map, touchpoint), Placement.StageKind(map, touchpoint)) switch
        {
            (ChannelKind.Email or ChannelKind.Social or ChannelKind.Advertising or ChannelKind.Mail or ChannelKind.Push or ChannelKind.Sms or ChannelKind.Search, _) => null,
            (_, StageKind.Awareness) when !isPage => null,
            (_, StageKind.Decision or StageKind.Purchase) => new(isPage ? "a confusing page, or costs and demands that show only now" : "a step that is harder or dearer than expected", "Leave just before they decide: find out what keeps them.", "usability"),
            (_, StageKind.Awareness or StageKind.Consideration) when isPage => new("a confusing page that does not answer what people came with", "Leave the page: find out which question it does not answer.", "communication"),
            _ when isPage => new("a confusing page", "Leave the page: find out what they could not find or do.", "usability"),
            _ => new(null, "Go no further here: find out why.", "other"),
        };
    }
}
