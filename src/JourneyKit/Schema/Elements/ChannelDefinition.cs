using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of channels.</summary>
internal static class ChannelDefinition
{
    public static readonly ElementTable<Channel> Table = new("channel", "A channel", "channels", "A medium through which customers and organisation meet.", Define, ElementKind.Channel);

    public static readonly ElementMapShape<Channel> Map = new(Table);

    private static Channel Define(Slots<Channel> at) => new(at.Key<Channel>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<ChannelKind>(), channel => channel.Kind, "The medium; an id that is the name of a kind implies it.", channel => ImpliedKind.Unless(channel.Key, channel.Kind) is null),
        Control = at.Optional(PropertyKeys.Control, ShapeOf.Choice<TouchpointControl>(), channel => channel.Control, "Who controls it."),
        Owner = at.Optional(PropertyKeys.Owner, ShapeOf.ReferenceTo<Team>(), channel => channel.Owner, "The team that owns it."),
        Systems = at.Optional(PropertyKeys.Systems, ShapeOf.ReferencesTo<JourneySystem>(), channel => channel.Systems, "The systems behind it."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
