namespace JourneyKit.Tests.Validation.Rules.Channels;

public sealed class BotWithoutHumanTests
{
    private const string Channels = """
        channels: [website, chatbot, phone, chat, email]

        """;

    [Fact]
    public void A_recovery_is_a_way_to_a_person()
        => Assert.Empty(Lines("""
            touchpoints:
              home: { channel: website, next: [bot] }
              bot: { channel: chatbot, painPoints: { no-answer: { recovery: call } } }
              call: { channel: phone }
            """));

    [Fact]
    public void A_person_may_stand_behind_several_machines_in_a_row()
        => Assert.Empty(Lines("""
            touchpoints:
              bot: { channel: chatbot, next: [second-bot] }
              second-bot: { channel: chatbot, next: [bot, call] }
              call: { channel: phone }
            """));

    [Fact]
    public void A_phone_menu_is_no_person()
        => Assert.Equal(
            ["/touchpoints/bot: Customers cannot get from `bot` to a person, neither by a transition nor by the recovery of a pain point. Say where those go whom the machine cannot help."],
            Lines("""
                touchpoints:
                  bot: { channel: chatbot, next: [menu] }
                  menu: { channel: phone, automated: full, next: [bot] }
                """));

    [Fact]
    public void A_page_on_the_way_ends_the_conversation()
        => Assert.Single(Lines("""
            touchpoints:
              bot: { channel: chatbot, next: [contact-page] }
              contact-page: { channel: website, next: [call] }
              call: { channel: phone }
            """));

    [Fact]
    public void A_conversation_is_named_once_where_it_begins()
        => Assert.Equal(
            ["/touchpoints/greeting"],
            RuleFindings.Of("JK5010", Channels + """
                touchpoints:
                  greeting: { channel: chatbot, next: [question] }
                  question: { channel: chatbot, next: [answer] }
                  answer: { channel: chatbot, next: [question] }
                """).Select(finding => finding.Path.ToString()));

    [Fact]
    public void What_is_not_known_may_be_a_person()
        => Assert.Empty(Lines("""
            touchpoints:
              bot: { channel: chatbot, next: [somewhere] }
              somewhere: {}
            """));

    [Fact]
    public void A_bot_with_a_person_behind_it_and_a_message_by_machine_are_no_bots()
        => Assert.Empty(Lines("""
            touchpoints:
              bot: { channel: chatbot, automated: assisted, next: [reminder] }
              reminder: { channel: chat, automated: full, next: [bot] }
            """));

    [Fact]
    public void Without_any_flow_nothing_is_known()
        => Assert.Empty(Lines("""
            touchpoints:
              bot: { channel: chatbot }
            """));

    private static IReadOnlyList<string> Lines(string touchpoints) => RuleFindings.Lines("JK5010", Channels + touchpoints);
}
