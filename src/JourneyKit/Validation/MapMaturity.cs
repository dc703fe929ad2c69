namespace JourneyKit.Validation;

/// <summary>
/// How far a map has come: what a rule may ask of it. Rules about contradictions ask every map; rules about what is
/// missing wait until a map is in use, so that a first draft is not buried under advice.
/// </summary>
public enum MapMaturity
{
    /// <summary>A sketch, or a map nobody works with any more: <c>basis: hypothesis</c>, <c>status: draft</c> or <c>archived</c>, or neither basis nor status said and fewer than eight touchpoints, or written as what differs from a map that is a draft by its basis or status.</summary>
    Draft,

    /// <summary>A map that people decide by: any other.</summary>
    Working,
}
