namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>Whether customers come back to where a circle begins.</summary>
internal enum CircleReturn
{
    /// <summary>No transition leads back to the first sector.</summary>
    None,

    /// <summary>One does, from another sector than the last one.</summary>
    Earlier,

    /// <summary>One does from the last sector.</summary>
    Last,
}
