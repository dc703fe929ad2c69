using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds maps in which customers can get help in one way at most.</summary>
internal sealed class OneWayToSupport : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5007", "one-way-to-support", DiagnosticSeverity.Info, "Some customers cannot call, others cannot wait for an answer. Help by several of phone, e-mail, chat, counter and self-service reaches all of them.");

    public override ElementList<int> Checklist => [38, 151];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [mobile-app, phone]
        stages: [purchase, use]
        touchpoints:
          buy-a-day-ticket: { stage: purchase, channel: mobile-app }
          ask-about-a-refund: { stage: use, channel: phone }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [mobile-app, phone, chat]
        stages: [purchase, use]
        touchpoints:
          buy-a-day-ticket: { stage: purchase, channel: mobile-app }
          ask-about-a-refund: { stage: use, channel: phone }
          ask-about-a-delay: { stage: use, channel: chat }
        """;

    public override void Check(RuleContext context)
    {
        var isAfterPurchase = false;
        var isSelfService = false;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            isAfterPurchase |= Placement.IsAfterPurchase(context.Map, touchpoint);
            isSelfService |= touchpoint.SelfService == true;
        }

        if (!isAfterPurchase || context.UsedChannels.All.Count == 0 || context.UsedChannels.HasUnknownKind)
        {
            return;
        }

        var kinds = context.UsedChannels.Where(Media.IsForSupport).Select(channel => channel.Kind!.Value).ToHashSet();
        if (isSelfService)
        {
            kinds.Add(ChannelKind.SelfService);
        }

        if (kinds.Count < 2)
        {
            var ways = kinds.Count == 0 ? "no way to get help" : $"one way to get help, {kinds.First().ToWord()}";
            context.ReportElement(Places.Touchpoints, $"After the purchase, customers have {ways}. Map the others: phone, e-mail, chat, a counter, self-service.");
        }
    }
}
