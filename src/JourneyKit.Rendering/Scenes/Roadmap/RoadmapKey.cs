using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>What bars and lines mean; only those that are drawn.</summary>
internal static class RoadmapKey
{
    public static double Draw(Canvas canvas, IReadOnlyList<RoadmapStep> steps, bool hasWaits, double y)
    {
        List<KeyEntry> entries = [.. StatusPaint.Drawn.Where(status => steps.Any(step => (step.Initiative.Status ?? InitiativeStatus.Proposed) == status)).Select(Bar)];
        if (steps.Any(step => step.IsOnCriticalPath))
        {
            entries.Add(new KeyEntry(hasWaits ? "critical path, names in bold" : "critical path: names in bold", 30, (x, middle) => [Pen.From(x, middle).Line(x + 30, middle).Draw(Paint.Line(Ink.Text, 2.25))]));
        }

        if (hasWaits)
        {
            entries.Add(new KeyEntry("waits for", 30, (x, middle) => [Pen.From(x, middle).Line(x + 30, middle).Draw(Paint.Line(Ink.Text3, 1.25))]));
        }

        return Key.Draw(canvas, entries, Space.Margin, y, RoadmapSizes.Inner);
    }

    private static KeyEntry Bar(InitiativeStatus status) => new(ChoiceWords<InitiativeStatus>.Of(status).Replace('-', ' '), 30, (x, middle) =>
    [
        new SceneBox(new Box(x, middle - 8, 30, 16), StatusPaint.Of(status), 4),
        .. status == InitiativeStatus.Done ? [Signs.Icon(Icons.Done, x + 8, middle - 7, 14, Ink.OnFill)] : Array.Empty<SceneNode>(),
    ]);
}
