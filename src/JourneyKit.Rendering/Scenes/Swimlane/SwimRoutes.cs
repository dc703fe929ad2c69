using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Finds the course of each line, so that none runs behind a box and no two lie on each other.</summary>
internal sealed class SwimRoutes
{
    private const int LeastJoined = 4;

    private readonly GridLayout layout;
    private readonly HashSet<(int Row, int Slot, int Column)> boxes;
    private readonly List<Level> levels = [];
    private readonly SwimCourse[] courses;
    private readonly int[] laneOf;
    private readonly List<GridLane> lanes = [];
    private readonly Dictionary<int, int> ways;
    private readonly HashSet<int> joined;

    public SwimRoutes(GridLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        this.layout = layout;
        boxes = [.. Enumerable.Range(0, layout.ColumnOf.Count).Select(item => (layout.RowOf[item], layout.SlotOf[item], layout.ColumnOf[item]))];
        var links = layout.Source.Links;
        courses = new SwimCourse[links.Count];
        laneOf = [.. Enumerable.Repeat(-1, links.Count)];

        ways = links.Where(link => layout.ColumnOf[link.To] > layout.ColumnOf[link.From]).GroupBy(link => link.From).ToDictionary(from => from.Key, from => from.Count());

        // Short lines choose first, and of those the ones that most take.
        foreach (var link in Enumerable.Range(0, links.Count).OrderBy(Span).ThenByDescending(link => links[link].Weight))
        {
            courses[link] = CourseOf(link);
            if (courses[link] is SwimCourse.Below or SwimCourse.Back)
            {
                laneOf[link] = lanes.Count;
                lanes.Add(LaneOf(link));
            }
        }

        joined = [.. Enumerable.Range(0, links.Count).Where(IsOnlyWay).GroupBy(link => links[link].To).Where(arriving => arriving.Count() >= LeastJoined).SelectMany(arriving => arriving)];
    }

    /// <summary>Whether a line flows into the one that leads to its end: where many come to a box, and each leads nowhere else.</summary>
    public bool IsJoined(int link) => joined.Contains(link);

    /// <summary>The level stretches below boxes, the inner ones first.</summary>
    public IReadOnlyList<GridLane> Lanes => lanes;

    public SwimCourse Course(int link) => courses[link];

    /// <summary>Where a line runs below the boxes; null where it does not.</summary>
    public double? Lane(int link, GridFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return laneOf[link] < 0 ? null : frame.Lane(laneOf[link], lanes[laneOf[link]].Row);
    }

    private bool IsOnlyWay(int at)
    {
        var link = layout.Source.Links[at];
        return courses[at] is SwimCourse.Next or SwimCourse.LevelWithStart && ways[link.From] == 1 && !FlowStyle.IsBroken(link) && !FlowStyle.IsPartial(link);
    }

    private int Span(int link) => Math.Abs(Column(layout.Source.Links[link].To) - Column(layout.Source.Links[link].From));

    private int Column(int item) => layout.ColumnOf[item];

    private SwimCourse CourseOf(int link)
    {
        var (from, to) = (layout.Source.Links[link].From, layout.Source.Links[link].To);
        var (first, last) = (Column(from) + 1, Column(to) - 1);
        return Column(to) <= Column(from) ? SwimCourse.Back
            : first > last ? SwimCourse.Next
            : IsFree(new Level(layout.RowOf[from], layout.SlotOf[from], first, last, (from, -1))) ? SwimCourse.LevelWithStart
            : IsFree(new Level(layout.RowOf[to], layout.SlotOf[to], first, last, (-1, to))) ? SwimCourse.LevelWithEnd
            : SwimCourse.Below;
    }

    // Lines out of one box may share their way, and so may lines into one.
    private bool IsFree(Level level)
    {
        var isFree = !Enumerable.Range(level.First, level.Last - level.First + 1).Any(column => boxes.Contains((level.Row, level.Slot, column)))
            && !levels.Exists(other => other.Row == level.Row && other.Slot == level.Slot && other.Owner != level.Owner && other.First <= level.Last && other.Last >= level.First);
        if (isFree)
        {
            levels.Add(level);
        }

        return isFree;
    }

    private GridLane LaneOf(int link)
    {
        var (from, to) = (layout.Source.Links[link].From, layout.Source.Links[link].To);
        if (courses[link] == SwimCourse.Below)
        {
            return new GridLane(layout.RowOf[to], Column(from) + 1, Column(to) - 1, SwimPlan.LineRoom);
        }

        var lower = layout.Rank(from) >= layout.Rank(to) ? from : to;
        return new GridLane(layout.RowOf[lower], Column(to), Column(from), SwimPlan.LineRoom);
    }

    private readonly record struct Level(int Row, int Slot, int First, int Last, (int From, int To) Owner);
}
