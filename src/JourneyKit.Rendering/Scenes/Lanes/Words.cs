using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>What an element is called in a cell.</summary>
internal static class Words
{
    /// <summary>Its name, else its description; where it has neither, what its id says.</summary>
    public static string Of(Element element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.WrittenName ?? element.Description ?? element.Name;
    }
}
