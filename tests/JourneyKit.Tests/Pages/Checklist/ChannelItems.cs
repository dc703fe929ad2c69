using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Channels” of the practice checklist.</summary>
internal static class ChannelItems
{
    public static ChecklistPart Part { get; } = new("Channels",
    [
        new(33, Check, "Every touchpoint takes place in a channel."),
        new(34, Data, "Web, app, mail, chat, phone, shop, events, reviews, word of mouth, self-service and advertising are all channels.",
            In("`website`, `mobile-app`, `social`, `email`, `chat`, `chatbot`, `in-store`, `phone`, `reviews`, `referral`, `event`, `product`, `advertising`, `self-service`", "channels: { a: { kind: website }, b: { kind: mobile-app }, c: { kind: social }, d: { kind: email }, e: { kind: chat }, f: { kind: chatbot }, g: { kind: in-store }, h: { kind: phone }, i: { kind: reviews }, j: { kind: referral }, k: { kind: event }, l: { kind: product }, m: { kind: advertising }, n: { kind: self-service } }")),
        new(35, Check, "Every channel shows all its touchpoints.",
            Missing("A channel without touchpoints is found; a touchpoint that nobody wrote down cannot be seen.")),
        new(36, Analysis, "How much each channel is used, and how customers move between them.",
            Shows(ProofQuestion.Flow, "Use of channels", ProofMaps.TwoChannels)),
        new(37, Analysis, "Each stage is held in channels that work for it.",
            Shows(ProofQuestion.Flow, "Use of channels", ProofMaps.TwoChannels),
            Missing("The use of channels is shown; which channels suit a stage is not judged.")),
        new(38, Check, "There is more than one way to get help."),
    ]);
}
