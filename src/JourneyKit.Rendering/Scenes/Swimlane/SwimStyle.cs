using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>How a line of swimlanes looks: whether most go this way, and what happens to the context.</summary>
/// <param name="IsMain">Whether it is the way that most take out of its touchpoint.</param>
/// <param name="IsBroken">Whether the context is lost.</param>
/// <param name="IsPartial">Whether only a part of the context is kept.</param>
internal readonly record struct SwimStyle(bool IsMain, bool IsBroken, bool IsPartial)
{
    private const double Main = 2.5;
    private const double Other = 1.25;
    private const double Band = 7;
    private const double Arrow = 4.5;

    /// <summary>The line itself.</summary>
    public Paint Line => Paint.Line(IsBroken ? Ink.Bad : IsMain ? Ink.Text : Ink.Text3, IsMain ? Main : Other, IsPartial ? "5 3" : null);

    /// <summary>The style of each link: the main way out of an item is the one that more take than any other.</summary>
    public static SwimStyle[] Of(GridSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var main = source.Links.Where(link => link.Transitions.Count > 0).GroupBy(link => link.From).Select(ways => ways.OrderByDescending(link => link.Weight).Take(2).ToList())
            .Where(best => best.Count == 1 || best[0].Weight > best[1].Weight).Select(best => best[0]).ToHashSet<GridLink>(ReferenceEqualityComparer.Instance);
        return [.. source.Links.Select(link => new SwimStyle(main.Contains(link), FlowStyle.IsBroken(link), FlowStyle.IsPartial(link)))];
    }

    /// <summary>What a line through steps consists of: where the context is lost, a hatched band lies below it.</summary>
    public IEnumerable<SceneNode> Draw(IReadOnlyList<PathStep> steps)
    {
        if (IsBroken)
        {
            yield return new ScenePath(steps, Paint.Line(Ink.BadFill, Band));
            yield return new ScenePath(steps, Paint.Line(Ink.BadMid, Band, "1.5 3"));
        }

        yield return new ScenePath(steps, Line);
    }

    /// <summary>The head of the arrow at the end of a line.</summary>
    public SceneNode Head(Point at)
        => Pen.From(at.X - Arrow - 1, at.Y - Arrow).Line(at.X, at.Y).Line(at.X - Arrow - 1, at.Y + Arrow).Draw(Paint.Line(Line.Stroke!.Value, IsMain ? 2 : 1.5) with { Round = true });
}
