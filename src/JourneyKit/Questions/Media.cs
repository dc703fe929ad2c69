using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells what sort of medium the kinds of channel are.</summary>
internal static class Media
{
    /// <summary>Digital, and nothing else.</summary>
    public static bool IsDigital(this ChannelKind kind) => kind is >= ChannelKind.Website and <= ChannelKind.SelfService;

    /// <summary>Physical or by voice, and nothing else.</summary>
    public static bool IsPhysical(this ChannelKind kind) => kind is >= ChannelKind.Phone and <= ChannelKind.Mail;

    /// <summary>Controlled by others unless the map says otherwise.</summary>
    public static bool IsOthers(this ChannelKind kind)
        => kind is ChannelKind.Reviews or ChannelKind.Referral or ChannelKind.Partner or ChannelKind.Social or ChannelKind.Search;

    /// <summary>It comes to the customer, who need not be told to go there.</summary>
    public static bool ComesToCustomer(this ChannelKind kind) => kind is ChannelKind.Email or ChannelKind.Sms or ChannelKind.Push or ChannelKind.Mail;

    /// <summary>A way to get help: from a person, or by oneself.</summary>
    public static bool IsForSupport(this ChannelKind kind)
        => kind is ChannelKind.Phone or ChannelKind.Email or ChannelKind.Chat or ChannelKind.SelfService or ChannelKind.InStore;

    /// <summary>The word for the kind in documents.</summary>
    public static string ToWord(this ChannelKind kind) => ChoiceWords<ChannelKind>.Of(kind);
}
