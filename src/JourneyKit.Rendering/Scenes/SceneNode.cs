namespace JourneyKit.Rendering.Scenes;

/// <summary>Something that a picture shows.</summary>
internal abstract record SceneNode;
