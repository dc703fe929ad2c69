using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>What the discs mean; only those that are drawn.</summary>
internal static class PriorityKey
{
    public static double Draw(Canvas canvas, IReadOnlyList<PriorityItem> items, IReadOnlyList<PriorityItem> unnamed, bool isDivided, double y, double width)
    {
        List<KeyEntry> entries =
        [
            .. StatusPaint.Drawn.Where(status => items.Any(item => (item.Step.Initiative.Status ?? InitiativeStatus.Proposed) == status)).Select(Disc),
            .. items.Any(item => item.Number is not null) ? [Words("number: gaps it helps to close")] : Array.Empty<KeyEntry>(),
            .. items.Except(unnamed).Any(item => item.Step.IsOnCriticalPath) ? [Words("bold: critical path")] : Array.Empty<KeyEntry>(),
            .. isDivided ? [Words("lines: half of them on each side")] : Array.Empty<KeyEntry>(),
        ];
        return Key.Draw(canvas, entries, Space.Margin, y, width);
    }

    private static KeyEntry Disc(InitiativeStatus status) => new(ChoiceWords<InitiativeStatus>.Of(status).Replace('-', ' '), 16, (x, middle) => [new SceneDisc(new Point(x + 8, middle), 7.25, StatusPaint.Of(status))]);

    private static KeyEntry Words(string words) => new(words, 0, (_, _) => []);
}
