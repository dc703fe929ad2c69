using JourneyKit.Gaps.Outcomes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What the marks of the sheet mean; only those that are on it.</summary>
internal static class GapKey
{
    private static readonly (TouchpointFate Fate, string Words)[] Fates =
    [
        (TouchpointFate.Added, "added"), (TouchpointFate.Removed, "removed"), (TouchpointFate.Moved, "moved to another stage"), (TouchpointFate.Merged, "merged from several"),
        (TouchpointFate.Split, "split from one"), (TouchpointFate.Replaced, "replaces another"), (TouchpointFate.Changed, "changed for a reason"),
    ];

    public static double Draw(Canvas canvas, GapStory story, GapSheet sheet, double y) => Key.Draw(canvas, [.. Entries(story, sheet)], Space.Margin, y + 6, GapSizes.Inner);

    private static IEnumerable<KeyEntry> Entries(GapStory story, GapSheet sheet)
    {
        var all = sheet.Before.Concat(sheet.After).Select(column => column.Column).ToList();
        foreach (var (fate, words) in Fates.Where(known => all.Exists(column => column.Fate == known.Fate && column.IsMarked)))
        {
            yield return new KeyEntry(words, 15, (x, middle) => LinkBand.BadgeOf(fate, new Point(x + 7.5, middle))!);
        }

        var after = sheet.After.SelectMany(column => column.Column.Touchpoints).Select(touchpoint => touchpoint.Id).ToHashSet();
        if (story.Differences.Any(difference => difference.Change != 0 && after.Contains(difference.After)))
        {
            yield return new KeyEntry($"feeling before: {story.BeforeName}", 8, (x, middle) => [new SceneDisc(new Point(x + 4, middle), 3.25, new Paint(Ink.Paper, Ink.Text2, 1.5))]);
        }

        var (before, later) = (sheet.Before.SelectMany(column => column.Column.Touchpoints).SelectMany(story.PainBefore).ToList(), sheet.After.SelectMany(column => column.Column.Touchpoints).SelectMany(story.PainAfter).ToList());
        if (before.Exists(pain => pain.After is null))
        {
            yield return new KeyEntry("goes away", 15, (x, middle) => [Signs.Pain(x, middle - 7.5, 15, isFilled: false)]);
        }

        if (before.Exists(pain => pain.After is not null) || later.Count > 0)
        {
            yield return new KeyEntry("stays or comes", 15, (x, middle) => [Signs.Pain(x, middle - 7.5, 15, isFilled: true)]);
        }

        if (all.Exists(column => !column.IsFolded && column.First.MomentOfTruth == true))
        {
            yield return new KeyEntry("moment of truth", 14, (x, middle) => [Signs.Star(x, middle - 7, 14)]);
        }
    }
}
