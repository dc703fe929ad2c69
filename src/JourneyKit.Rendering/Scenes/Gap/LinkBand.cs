using JourneyKit.Gaps.Outcomes;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What becomes of each touchpoint: lines from the first map to the second, each with a casing so that crossings can be followed.</summary>
internal static class LinkBand
{
    private const double ToBadge = 13;
    private const double Badge = 7.5;

    public static void Draw(Canvas canvas, GapStory story, IReadOnlyList<GapSheet> sheets, GapSheet sheet, double top, double bottom)
    {
        var from = Places(sheet.Before);
        var to = Places(sheet.After);
        var badges = new Canvas();
        var links = new List<(Point From, Point To, bool IsMarked)>();
        foreach (var column in sheet.Before.Where(column => column.Column.Fate == TouchpointFate.Removed))
        {
            canvas.Line(column.Middle, top + 2, column.Middle, top + 16, Paint.Line(Ink.Bad, 2, "3 3"));
            badges.Add(Badges.Removed(new Point(column.Middle, top + 16 + Badge)));
        }

        foreach (var outcome in story.Report.Outcomes.Touchpoints)
        {
            if (outcome.After is not { } after || !to.TryGetValue(after, out var place))
            {
                continue;
            }

            var column = place.Column;
            var badge = column.IsMarked ? BadgeOf(column.Fate, new Point(place.Middle, bottom - ToBadge)) : null;
            badges.Add(badge ?? []);
            if (column.Fate == TouchpointFate.Added)
            {
                canvas.Line(place.Middle, bottom - ToBadge - Badge - 14, place.Middle, bottom - ToBadge - Badge, Paint.Line(Ink.Good, 2, "3 3"));
            }
            else if (column.Touchpoints[0].Id == after)
            {
                links.AddRange(outcome.Before.Where(from.ContainsKey).Select(id => (new Point(from[id].Middle, top + 1), new Point(place.Middle, badge is null ? bottom - 4 : bottom - ToBadge - Badge), column.IsMarked)));
            }
        }

        foreach (var (start, end, isMarked) in links.OrderBy(link => link.IsMarked))
        {
            Link(canvas, start, end, isMarked);
        }

        ElsewhereLabels.Draw(canvas, story, sheets, sheet, top, bottom);
        canvas.Add(badges.Nodes);
    }

    /// <summary>The badge of what becomes of a touchpoint; null for what needs none.</summary>
    public static IEnumerable<SceneNode>? BadgeOf(TouchpointFate fate, Point at) => fate switch
    {
        TouchpointFate.Added => Badges.Added(at),
        TouchpointFate.Removed => Badges.Removed(at),
        TouchpointFate.Split => Badges.Split(at),
        TouchpointFate.Merged => Badges.Merged(at),
        TouchpointFate.Replaced => Badges.Replaced(at),
        TouchpointFate.Moved => Badges.Moved(at),
        TouchpointFate.Changed => Badges.Changed(at),
        _ => null,
    };

    private static void Link(Canvas canvas, Point from, Point to, bool isMarked)
    {
        var middle = (from.Y + to.Y) / 2;
        var steps = Pen.From(from.X, from.Y).Cubic(new Point(from.X, middle + 6), new Point(to.X, middle - 6), to).Steps;
        canvas.Add(new ScenePath(steps, Paint.Line(Ink.Paper, 5)));
        canvas.Add(new ScenePath(steps, isMarked ? Paint.Line(Ink.Change, 2.25) : Paint.Line(Ink.Rule2, 1.25)));
    }

    private static Dictionary<Id<Touchpoint>, PlacedColumn> Places(IReadOnlyList<PlacedColumn> columns)
        => columns.SelectMany(column => column.Column.Touchpoints.Select(touchpoint => (touchpoint.Id, column))).ToDictionary(place => place.Id, place => place.column);
}
