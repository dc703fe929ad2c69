namespace JourneyKit.Matching;

/// <summary>What a match rests on.</summary>
internal enum MatchBasis
{
    /// <summary>Both maps use the same id.</summary>
    Id,

    /// <summary>The second map says so in <c>replaces</c>.</summary>
    Declared,

    /// <summary>A guess: the two are alike.</summary>
    Suggested,
}
