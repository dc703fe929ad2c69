namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>How a line gets past the boxes between its ends. It goes up and down only between columns.</summary>
internal enum SwimCourse
{
    /// <summary>To the next column.</summary>
    Next,

    /// <summary>Level with its beginning up to the column that it leads to.</summary>
    LevelWithStart,

    /// <summary>Level with its end from the column that it leaves.</summary>
    LevelWithEnd,

    /// <summary>Below the boxes of the row that it leads to.</summary>
    Below,

    /// <summary>Back to the same or an earlier column, below the boxes.</summary>
    Back,
}
