namespace JourneyKit.Validation;

/// <summary>
/// The maturity of a map. Rules about contradictions run on every map; rules about what is missing run on maps in use only,
/// so that a first draft does not get too much advice.
/// </summary>
public enum MapMaturity
{
    /// <summary>A draft, or a map that is no longer used: <c>basis: hypothesis</c>, <c>status: draft</c> or <c>archived</c>; neither basis nor status, and fewer than eight touchpoints; or neither of them, and it extends a draft.</summary>
    Draft,

    /// <summary>A map in use: any other.</summary>
    Working,
}
