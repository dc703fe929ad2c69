namespace JourneyKit.Model;

/// <summary>A system behind channels and touchpoints: what documents list under <c>systems</c>.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record JourneySystem(Id<JourneySystem> Id) : Element<JourneySystem>(Id)
{
    private SystemKind? kind;

    /// <summary>What it does. Where the id is the name of a kind, that kind unless another is given; else null where not said.</summary>
    public SystemKind? Kind
    {
        get => kind ?? ImpliedKind.Of<SystemKind>(Key);
        init => kind = ImpliedKind.Unless(Key, value);
    }

    /// <summary>The team that owns it; null where not said.</summary>
    public Id<Team>? Owner { get; init; }

    /// <summary>The systems it exchanges data with.</summary>
    public ElementList<Id<JourneySystem>> IntegratesWith { get; init; }

    private protected override void IdChanged()
    {
        base.IdChanged();
        kind = ImpliedKind.Unless(Key, kind);
    }
}
