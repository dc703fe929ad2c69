using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes;

/// <summary>The names of what a page can hide or show in a picture. A file shows what is for everyone.</summary>
internal static class Layers
{
    /// <summary>What holds for everyone; it steps back where one persona is shown alone.</summary>
    public const string Everyone = "everyone";

    /// <summary>One lane.</summary>
    public static string Lane(string name) => $"lane {name}";

    /// <summary>What is shown only where a persona is shown alone.</summary>
    public static string Only(Id<Persona> persona) => $"only {persona}";

    /// <summary>What is not shown where one of some personas is shown alone.</summary>
    public static string Without(IEnumerable<Id<Persona>> personas) => $"without {string.Join(' ', personas)}";
}
