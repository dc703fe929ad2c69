namespace JourneyKit.Merging;

/// <summary>Where a comment stands.</summary>
internal enum CommentPlace
{
    /// <summary>In lines of its own, above what it belongs to.</summary>
    Above,

    /// <summary>Behind what it belongs to, in the same line.</summary>
    Behind,

    /// <summary>In lines of its own, below what it belongs to.</summary>
    Below,
}
