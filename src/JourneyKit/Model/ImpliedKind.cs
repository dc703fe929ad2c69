namespace JourneyKit.Model;

/// <summary>Where an element's id is the name of a kind, that kind is meant unless another is written.</summary>
internal static class ImpliedKind
{
    public static TKind? Of<TKind>(string id)
        where TKind : struct, Enum
        => ChoiceWords<TKind>.TryParse(id, out var kind) ? kind : null;

    /// <summary>The kind if it says more than the id does, else null.</summary>
    public static TKind? Unless<TKind>(string id, TKind? kind)
        where TKind : struct, Enum
        => kind is { } stated && Of<TKind>(id) is { } implied && EqualityComparer<TKind>.Default.Equals(stated, implied) ? null : kind;
}
