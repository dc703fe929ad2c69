namespace JourneyKit.Rendering.Scenes;

/// <summary>Lays out one kind of picture.</summary>
internal interface IPicture
{
    /// <summary>What it is called, such as "map".</summary>
    string Name { get; }

    /// <summary>Whether it needs a second map to compare with.</summary>
    bool Compares => false;

    /// <summary>Whether it can show the way of one persona alone.</summary>
    bool TakesPersona => true;

    /// <summary>What its rows can stand for, such as "channel"; empty where there is no choice.</summary>
    IReadOnlyList<string> Bys => [];

    /// <summary>The lanes that can be chosen, by name; empty where there is no choice.</summary>
    IReadOnlyList<string> Lanes => [];

    /// <summary>Lays out the picture.</summary>
    /// <param name="request">What is drawn; what it asks for is there.</param>
    /// <returns>One scene for each page; at least one.</returns>
    IReadOnlyList<Scene> Compose(RenderRequest request);
}
