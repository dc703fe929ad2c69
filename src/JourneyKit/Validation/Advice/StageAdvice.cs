using static JourneyKit.Model.StageKind;

namespace JourneyKit.Validation.Advice;

/// <summary>Advice for kinds of stages. Some of it is for types of touchpoints, too.</summary>
internal static class StageAdvice
{
    public static PracticeAdvice[] All =>
    [
        new("know-the-need", "Know which problem or wish makes people look around, and write it down in their words.") { Stages = [Awareness] },
        new("speak-to-the-situation", "Let messages speak of the situation that people are in before they speak of you.") { Stages = [Awareness] },
        new("be-seen-where-they-look", "Be found where they look, online and offline: search, social media, articles, advertising, the street.") { Stages = [Awareness] },
        new("teach-before-selling", "Offer something that explains the problem and the ways to solve it, and that is worth reading for those who never buy.") { Stages = [Awareness] },
        new("answer-doubts-on-pages", "Let the pages about an offer answer the questions and doubts that customers bring.") { Stages = [Consideration] },
        new("show-proof-and-comparison", "Show how it works, what others made of it, and how it compares with what else there is.") { Stages = [Consideration] },
        new("help-to-decide", "Offer material that helps to choose: guides, talks, articles.") { Stages = [Consideration] },
        new("one-clear-next-step", "End each page and message with one clear step towards the next stage.") { Stages = [Consideration] },
        new("answer-inquiries-everywhere", "See and answer inquiries in every channel in which they come: mail, chat, social media.") { Stages = [Consideration] },
        new("easy-purchase", "Make the purchase so plain that nobody needs help: few steps, no detours, nothing asked that is not needed.") { Stages = [Decision, Purchase], Types = [Model.TouchpointType.Checkout] },
        new("several-ways-to-pay", "Offer the ways to pay that your customers use.") { Stages = [Decision, Purchase], Types = [Model.TouchpointType.Checkout] },
        new("fair-price-and-offers", "Know how the price compares, and give those who hesitate a reason to choose you now.") { Stages = [Decision, Purchase] },
        new("clear-delivery-and-returns", "Say before the purchase what delivery costs, when it comes, and how it goes back.") { Stages = [Decision, Purchase], Types = [Model.TouchpointType.Checkout] },
        new("signs-of-trust", "Show what makes it safe to buy: security, guarantees, what other customers say.") { Stages = [Decision, Purchase], Types = [Model.TouchpointType.Checkout] },
        new("pleasant-arrival", "Make the arrival a good moment: packed with care, complete, with instructions that people understand.") { Stages = [PostPurchase], Types = [Model.TouchpointType.Delivery] },
        new("guided-start", "Lead customers to their first success with what they bought.") { Stages = [PostPurchase, Onboarding], Types = [Model.TouchpointType.Use] },
        new("prompt-support", "Help quickly and kindly when something is wrong.") { Stages = [PostPurchase, Onboarding, Use] },
        new("content-by-history", "Let messages, offers and recommendations follow from what the customer bought and did.") { Stages = [PostPurchase, Use, Retention], Types = [Model.TouchpointType.Account] },
        new("ask-for-feedback", "Ask how it was, invite reviews, and use what comes back.") { Stages = [PostPurchase, Use, Retention] },
        new("loyalty-programme", "Reward those who come back.") { Stages = [PostPurchase, Retention, Loyalty] },
        new("thank-those-who-recommend", "Make it easy to recommend you, and thank those who do.") { Stages = [Loyalty, Advocacy], Types = [Model.TouchpointType.Referral] },
    ];
}
