using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Counts the texts of a picture that end in "…": nothing is cut without a word.</summary>
internal static class CutTexts
{
    /// <summary>The texts that are cut, but those that stand whole elsewhere in the picture.</summary>
    public static IEnumerable<SceneText> Of(IEnumerable<SceneNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        return nodes.SelectMany(node => node switch
        {
            SceneGroup group => Of(group.Children),
            SceneText { Block.IsCut: true, IsEcho: false } text => [text],
            _ => Enumerable.Empty<SceneText>(),
        });
    }

    /// <summary>How many there are, and where each is whole; null where there are none.</summary>
    public static string? Sentence(IEnumerable<SceneNode> nodes) => Sentence(Of(nodes).Count());

    /// <summary>The same for a number of texts.</summary>
    public static string? Sentence(int count)
        => count > 0 ? $"{Listing.Count(count, "text is", "texts are")} cut short and end{(count == 1 ? "s" : "")} in “…”: the pointer shows {(count == 1 ? "it" : "each")} whole." : null;
}
