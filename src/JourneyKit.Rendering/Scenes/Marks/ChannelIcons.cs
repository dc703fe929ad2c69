using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>Which icon stands for what.</summary>
internal static class ChannelIcons
{
    /// <summary>The icon of a touchpoint: that of its channel, or else of who takes part in it.</summary>
    public static string Of(Touchpoint touchpoint, JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        ArgumentNullException.ThrowIfNull(map);
        return touchpoint.Channel is { } id && map.Channels[id] is { } channel ? Of(channel)
            : touchpoint.Kind == TouchpointKind.Action ? Icons.CustomerAlone
            : Icons.Other;
    }

    /// <summary>The icon of a channel.</summary>
    public static string Of(Channel channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.Kind switch
        {
            ChannelKind.Website => Icons.Website,
            ChannelKind.MobileApp => Icons.MobileApp,
            ChannelKind.Email => Icons.Email,
            ChannelKind.Sms => Icons.Sms,
            ChannelKind.Push => Icons.Push,
            ChannelKind.Social => Icons.Social,
            ChannelKind.Chat => Icons.Chat,
            ChannelKind.Chatbot => Icons.Chatbot,
            ChannelKind.Search => Icons.Search,
            ChannelKind.Content => Icons.Content,
            ChannelKind.Reviews => Icons.Reviews,
            ChannelKind.SelfService => Icons.SelfService,
            ChannelKind.Phone => Icons.Phone,
            ChannelKind.InStore => Icons.InStore,
            ChannelKind.Event => Icons.Event,
            ChannelKind.Mail => Icons.Mail,
            ChannelKind.Advertising => Icons.Advertising,
            ChannelKind.Referral => Icons.Referral,
            ChannelKind.Product => Icons.Product,
            ChannelKind.Partner => Icons.Partner,
            _ => Icons.Other,
        };
    }
}
