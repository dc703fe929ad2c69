using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>What to keep of a map, from computed numbers: how many convert, where most are lost, and where it feels worst; each only where it is known.</summary>
internal static class MapFinding
{
    private const int MostLines = 2;

    public static IEnumerable<string> Sentences(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var lost = HeadlineNumbers.Lost(sheet) is { } tile ? $"Most are lost {tile.Note.Whole} ({tile.Number.Whole})." : null;
        return new[] { MapDescription.Reached(sheet), lost, MapDescription.Lowest(sheet) }.OfType<string>();
    }

    /// <summary>As many of them as two lines have room for; null where nothing is known.</summary>
    public static string? In(LaneSheet sheet, double width)
    {
        var sentences = Sentences(sheet).ToList();
        while (sentences.Count > 1 && TextFlow.Wrap(string.Join(' ', sentences), Fonts.Finding, width, MostLines).IsCut)
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }
}
