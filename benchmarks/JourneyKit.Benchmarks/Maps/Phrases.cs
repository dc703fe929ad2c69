namespace JourneyKit.Benchmarks.Maps;

/// <summary>Words of the trade, so that texts have believable lengths, repeat where ids and choices repeat, and differ where people write.</summary>
internal static class Phrases
{
    public static readonly string[] Steps =
    [
        "compare-prices", "read-reviews", "fill-basket", "pick-slot", "sign-in", "type-address", "pay", "confirmation", "track-order", "ask-the-bot",
        "call-support", "receive-order", "report-missing", "get-refund", "rate-delivery", "reorder", "invite-neighbour", "open-newsletter", "change-slot", "choose-substitute",
    ];

    public static readonly string[] Actions =
    [
        "Looks for the fee and the minimum order", "Types the same postcode a second time", "Puts the week's list into the basket", "Waits for the bank's one-time code",
        "Scrolls past three banners to the slots", "Asks whether the crate may stay at the door", "Compares two shops in two tabs", "Forwards the mail to the household",
    ];

    public static readonly string[] Circumstances =
    [
        "on the phone, on the bus home", "at the kitchen table after dinner", "with a child on one arm", "between two meetings", "at the till, with a queue behind",
        "on the laptop that somebody else just used", "while the driver is at the door", "on a Sunday, when nobody answers",
    ];

    public static readonly string[] Thoughts =
    [
        "Why do they ask me again?", "That was quicker than I thought.", "Is the fee on top of this?", "I hope the slot is still there when I am done.",
        "My card is upstairs, of course.", "Did it go through or not?", "At least somebody tells me what happens.", "Next time I drive there myself.",
    ];

    public static readonly string[] Feelings = ["relieved", "impatient", "unsure", "curious", "annoyed", "content"];

    public static readonly string[] Troubles =
    [
        "The one-time code comes after it has expired.", "The basket is empty on the second device.", "Nobody says what replaces a missing item.",
        "The address form refuses flats with a letter.", "The answer repeats the question.", "The refund needs a second call.",
    ];

    public static readonly string[] Causes =
    [
        "The session belongs to the device, not to the person.", "Two systems hold the address and neither asks the other.", "The supplier is measured by calls closed, not by calls solved.",
        "The limit was set for a launch long past.",
    ];

    public static readonly string[] Triggers = ["button", "link in the mail", "driver's call", "push message", "search result", "word of a neighbour"];

    public static readonly string[] Needs = ["fee and minimum order", "a free evening slot", "an order number", "the name of a person", "last week's list", "a card at hand"];

    public static readonly string[] Contexts = ["basket", "address", "order number", "slot", "identity", "case number"];

    public static readonly string[] Backstage = ["stock is reserved", "payment is authorised", "picker gets the list", "case is opened", "route is planned"];
}
