using static JourneyKit.Model.TouchpointType;

namespace JourneyKit.Validation.Advice;

/// <summary>Advice for types of touchpoints.</summary>
internal static class TouchpointAdvice
{
    public static PracticeAdvice[] All =>
    [
        new("easy-to-find-the-way", "Let visitors find their way, and what they came for, without thinking.") { Types = [LandingPage, Account] },
        new("one-wanted-action", "Lead to the one thing that you want visitors to do there, such as to order or to sign up.") { Types = [LandingPage, Ad] },
        new("features-and-benefits", "Say what it does, what it is good for, and the details that people compare.") { Types = [ProductPage] },
        new("product-in-pictures", "Show the product in good pictures and films, in use.") { Types = [ProductPage] },
        new("reviews-on-the-page", "Show what customers say where others decide, and ask content ones to write.") { Types = [ProductPage] },
        new("content-on-their-questions", "Write about what your customers ask and struggle with, not about yourselves.") { Types = [Content, SearchResult] },
        new("free-and-paid-posts", "Mix posts for those who follow you with paid ones for those who do not know you.") { Types = [SocialPost] },
        new("service-in-social-media", "Have trained people who answer there, and answer quickly: what is asked in public is read in public.") { Types = [SocialPost] },
        new("lists-by-segment", "Send to each part of the list what fits its wishes, behaviour and purchases.") { Types = [Newsletter, PromotionalEmail] },
        new("readable-on-phones", "Make it pleasant to look at and easy to read on a phone.") { Types = [Newsletter, PromotionalEmail] },
        new("one-clear-call", "Ask for one thing, visibly.") { Types = [Newsletter, PromotionalEmail] },
        new("reason-to-act-now", "Say what the offer is good for, and why to take it now; honestly, or it works only once.") { Types = [PromotionalEmail] },
        new("fitting-recommendations", "Recommend what fits what the customer bought before.") { Types = [PromotionalEmail] },
        new("confirm-each-step", "Confirm what was done, sent or paid at once, shortly, with all that customers need to know.") { Types = [TransactionalEmail, Confirmation, Delivery] },
        new("offer-or-ask-afterwards", "Once all is said, use the moment: something that goes with the purchase, or the request for a review.") { Types = [TransactionalEmail, Confirmation] },
        new("ask-only-what-is-needed", "Ask only for what is needed now, and never twice.") { Types = [Form, Checkout] },
        new("trained-on-the-phone", "Let people on the phone be trained to listen, and allowed to solve.") { Types = [Call] },
        new("tools-at-hand", "Give those who answer the customer's history and the tools to solve the matter at once.") { Types = [Call, Chat, StoreVisit] },
        new("answer-within-a-promise", "Acknowledge requests and answer them within a time that you promise; start from templates, but write to the person.") { Types = [Form, Chat, Call] },
        new("friendly-and-quick-chat", "Let people in the chat know the offer and answer within seconds.") { Types = [Chat] },
        new("bot-hands-over", "Let customers reach a person wherever a bot answers.") { Types = [Chat] },
        new("help-covers-what-is-asked", "Hold the questions that are asked most, manuals, first steps, and what to do when something fails.") { Types = [KnowledgeBase] },
        new("searchable-help", "Let help be searched and well ordered.") { Types = [KnowledgeBase] },
        new("help-kept-up-to-date", "Keep help as new as the product, with a team that owns it.") { Types = [KnowledgeBase] },
        new("same-as-online", "Let staff know and offer what the website says, at the same terms.") { Types = [StoreVisit] },
        new("answer-reviews", "Read what is written about you elsewhere, and answer it.") { Types = [Review] },
        new("ask-right-afterwards", "Ask shortly, right after it happened; and now and then whether customers would recommend you.") { Types = [Survey] },
        new("act-on-answers", "Do something about the answers, and tell those who gave them.") { Types = [Survey] },
    ];
}
