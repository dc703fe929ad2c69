using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>What the marks of swimlanes mean; only those on the page.</summary>
internal static class SwimKey
{
    private const double Swatch = 34;

    public static IReadOnlyList<KeyEntry> Of(SwimPlan plan, SwimStyle[] styles)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(styles);
        KeyEntry?[] entries =
        [
            plan.Begins.Any(begins => begins) ? new KeyEntry("begins here", 14, (x, y) => [SwimLines.Entry(x + 13, y)]) : null,
            styles.Any(style => style.IsBold) ? Line("most go this way", new SwimStyle(true, false, false)) : null,
            styles.Any(style => !style.IsBold) ? Line(styles.Any(style => style.IsBold) ? "some go this way" : "goes on", default) : null,
            styles.Any(style => style.IsPartial) ? Line("keeps a part only", new SwimStyle(false, false, true)) : null,
            styles.Any(style => style.IsBroken) ? Line("must repeat, or all is lost", new SwimStyle(false, true, false)) : null,
            plan.Boxes.HasStars ? new KeyEntry("moment of truth", 14, (x, y) => [Signs.Star(x, y - 7, 14)]) : null,
            plan.Boxes.HasFlags ? new KeyEntry("conversion", 14, (x, y) => [Signs.Flag(x, y - 7, 14)]) : null,
            plan.Boxes.HasFeelings ? new KeyEntry(plan.Layout.Source.IsCollapsed ? "mean feeling" : "feeling", 17, (x, y) => Faces.Of(1, new Point(x + 8.5, y), 8)) : null,
            plan.Boxes.HasUnknownFeelings ? new KeyEntry("feeling not known", 17, (x, y) => SwimBoxes.UnknownFeeling(new Point(x + 8.5, y))) : null,
        ];
        return [.. entries.OfType<KeyEntry>()];
    }

    private static KeyEntry Line(string words, SwimStyle style)
        => new(words, Swatch, (x, y) => [.. style.Draw(Pen.From(x, y).Line(x + Swatch - 2, y).Steps), style.Head(new Point(x + Swatch, y))]);
}
