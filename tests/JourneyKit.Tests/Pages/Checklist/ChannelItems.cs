using static JourneyKit.Tests.Pages.Checklist.ChecklistAnswer;
using static JourneyKit.Tests.Pages.Checklist.ItemKinds;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The part “Channels” of the practice checklist.</summary>
internal static class ChannelItems
{
    public static ChecklistPart Part { get; } = new("Channels",
    [
        new(33, Check, "Every touchpoint takes place in a channel."),
        new(34, Data, "Web, app, mail, chat, phone, shop, events, reviews, word of mouth, self-service and advertising are all channels.", In("`kind` of `channels`")),
        new(35, Check, "Every channel shows all its touchpoints."),
        new(36, Analysis, "How much each channel is used, and how customers move between them.", ByCommand("flow")),
        new(37, Analysis, "Each stage is held in channels that work for it.", ByCommand("flow")),
        new(38, Check, "There is more than one way to get help."),
    ]);
}
