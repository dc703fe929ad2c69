using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds machines that customers talk to and from which they reach no person.</summary>
internal sealed class BotWithoutHuman : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5010", "bot-without-human", DiagnosticSeverity.Warning, "No bot answers everything, and a customer who gets no further with it is lost. Lead from the conversation to a person: by a transition, or by the recovery of a pain point.");

    public override ElementList<int> Checklist => [96];

    public override string BadExample => """
        state: current
        channels: [website, chatbot, phone]
        touchpoints:
          help-page: { channel: website, next: [ask-the-bot] }
          ask-the-bot: { channel: chatbot, next: [help-page] }
          service-line: { channel: phone }
        """;

    public override string GoodExample => """
        state: current
        channels: [website, chatbot, phone]
        touchpoints:
          help-page: { channel: website, next: [ask-the-bot] }
          ask-the-bot: { channel: chatbot, next: [help-page, service-line] }
          service-line: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        var bots = new List<Touchpoint>();
        var hasFlow = false;
        foreach (var touchpoint in map.Touchpoints)
        {
            hasFlow |= touchpoint.Next.Count > 0;
            if (Conversation.IsWithMachine(map, touchpoint))
            {
                bots.Add(touchpoint);
            }
        }

        if (!hasFlow || bots.Count == 0)
        {
            return;
        }

        var helped = Conversation.LeadingToPerson(map, bots);
        var said = new HashSet<Id<Touchpoint>>();
        foreach (var bot in bots)
        {
            if (!helped.Contains(bot.Id) && said.Add(bot.Id))
            {
                context.ReportElement(Places.Touchpoint(bot), $"Customers cannot get from `{bot.Id}` to a person, neither by a transition nor by the recovery of a pain point. Say where those go whom the machine cannot help.");
                Conversation.Follow(map, bot, said);
            }
        }
    }
}
