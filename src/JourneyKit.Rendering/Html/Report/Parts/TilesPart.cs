using JourneyKit.Rendering.Scenes.Gap;
using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>The five numbers to keep; six of two maps.</summary>
internal static class TilesPart
{
    private const string Unknown = "not known";

    public static void Write(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        writer.Open("dl", ("class", "tiles"));
        foreach (var (name, number, note) in subject.Story is { } story ? OfGap(story) : OfMap(subject.Main.Facts))
        {
            writer.Open("div", ("class", "tile")).Element("dt", name, ("dir", "auto")).Open("dd", ("dir", "auto")).Words(number);
            if (note.Length > 0)
            {
                writer.Element("small", note, ("dir", "auto"));
            }

            writer.Close().Close();
        }

        writer.Close();
    }

    private static IEnumerable<(string Name, string Number, string Note)> OfMap(PageFacts facts)
    {
        var sheet = facts.Sheet;
        yield return Tile(HeadlineNumbers.Converted(sheet), "reach a conversion", facts.Map.Conversions.Count == 0 ? "the map names no conversion" : "the shares of journeys do not tell");
        yield return Tile(HeadlineNumbers.Touches(sheet), "touches until then", "");
        var known = sheet.Columns.Where(column => column.Touchpoint.Emotion is not null).ToList();
        var mean = MeanFeeling.Of(new DrawnMap(facts.Map, null), known.Select(column => column.Touchpoint));
        yield return mean is { } feeling
            ? ("mean feeling, −2 to +2", MeanFeeling.Words(feeling), $"lowest {Figures.Signed(known.Min(column => column.Touchpoint.Emotion!.Value.Value))}, {(known.Count == sheet.Columns.Count ? "all" : $"{Figures.Number(known.Count)} of {Figures.Number(sheet.Columns.Count)}")} touchpoints known")
            : ("mean feeling, −2 to +2", Unknown, "no feeling is noted");
        yield return Tile(HeadlineNumbers.Pains(sheet), "pain points", "none is noted", "0");
        yield return ("findings", Figures.Number(facts.Findings.Count), facts.FindingCounts);
    }

    private static (string Name, string Number, string Note) Tile(HeadlineTile? tile, string name, string why, string otherwise = Unknown)
        => tile is null ? (name, otherwise, why) : (tile.Counts.Whole, tile.Number.Whole, tile.Note.Whole);

    private static IEnumerable<(string Name, string Number, string Note)> OfGap(GapStory story)
    {
        const int Most = 5;
        var tiles = GapTiles.Of(story);
        var conversions = GapTiles.Conversions(story.Report).Count;
        var left = Math.Max(0, tiles.Numbers.Count - Most);
        foreach (var tile in tiles.Numbers.Where((_, at) => at < conversions - left || at >= conversions))
        {
            yield return (tile.Name, $"{tile.Now} → {tile.Then}", tile.Note);
        }

        yield return ("Gaps", Figures.Number(story.Report.Gaps.Count), string.Join(", ", tiles.Counts.Select(count => $"{Figures.Number(count.Count)} {count.Words}")));
    }
}
