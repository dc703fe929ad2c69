using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>How a line of swimlanes looks: whether most go this way, and what happens to the context.</summary>
/// <param name="IsMain">Whether it is the way that most take out of its touchpoint.</param>
/// <param name="IsBroken">Whether the context is lost.</param>
/// <param name="IsPartial">Whether only a part of the context is kept.</param>
/// <param name="IsBack">Whether it leads back: such a line is long, and never the boldest.</param>
internal readonly record struct SwimStyle(bool IsMain, bool IsBroken, bool IsPartial, bool IsBack = false)
{
    private const double Main = 2.5;
    private const double Other = 1.25;
    private const double Band = 7;
    private const double Arrow = 4.5;

    /// <summary>Whether it is drawn bold.</summary>
    public bool IsBold => IsMain && !IsBack;

    /// <summary>The line itself.</summary>
    public Paint Line => Paint.Line(IsBroken ? Ink.Bad : IsBold ? Ink.Text : Ink.Text3, IsBold ? Main : Other, IsPartial ? "5 3" : null);

    /// <summary>The style of each link: the main way out of an item is the one that more take than any other.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="isOfOneWidth">Whether no line is bold.</param>
    public static SwimStyle[] Of(GridLayout layout, bool isOfOneWidth)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var (source, back) = (layout.Source, layout.Backward.ToHashSet<GridLink>(ReferenceEqualityComparer.Instance));
        var main = source.Links.Where(link => link.Transitions.Count > 0).GroupBy(link => link.From).Select(ways => ways.OrderByDescending(link => link.Weight).Take(2).ToList())
            .Where(best => best.Count == 1 || best[0].Weight > best[1].Weight).Select(best => best[0]).ToHashSet<GridLink>(ReferenceEqualityComparer.Instance);
        return [.. source.Links.Select(link => new SwimStyle(!isOfOneWidth && main.Contains(link), FlowStyle.IsBroken(link), FlowStyle.IsPartial(link), back.Contains(link)))];
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
        => Pen.From(at.X - Arrow - 1, at.Y - Arrow).Line(at.X, at.Y).Line(at.X - Arrow - 1, at.Y + Arrow).Draw(Paint.Line(Line.Stroke!.Value, IsBold ? 2 : 1.5) with { Round = true });
}
