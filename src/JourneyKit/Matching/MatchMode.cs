namespace JourneyKit.Changes;

/// <summary>By what an element of one map is found to be an element of the other.</summary>
public enum MatchMode
{
    /// <summary>By its id alone.</summary>
    Ids,

    /// <summary>By its id, and by what the second map says in <c>replaces</c>.</summary>
    Declared,

    /// <summary>As <see cref="Declared"/>; for what is left over, guesses by similarity, each marked as one.</summary>
    Suggest,
}
