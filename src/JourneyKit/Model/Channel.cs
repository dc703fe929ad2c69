namespace JourneyKit.Model;

/// <summary>A medium through which customers and organisation meet.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Channel(Id<Channel> Id) : Element<Channel>(Id)
{
    private ChannelKind? kind;

    /// <summary>The medium. Where the id is the name of a kind, that kind unless another is given; else null where not said.</summary>
    public ChannelKind? Kind
    {
        get => kind ?? ImpliedKind.Of<ChannelKind>(Key);
        init => kind = ImpliedKind.Unless(Key, value);
    }

    /// <summary>Who controls it; null where not said.</summary>
    public TouchpointControl? Control { get; init; }

    /// <summary>The team that owns it; null where not said.</summary>
    public Id<Team>? Owner { get; init; }

    /// <summary>The systems behind it.</summary>
    public ElementList<Id<JourneySystem>> Systems { get; init; }

    private protected override void IdChanged()
    {
        base.IdChanged();
        kind = ImpliedKind.Unless(Key, kind);
    }
}
