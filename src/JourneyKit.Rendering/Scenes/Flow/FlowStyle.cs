using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>How a ribbon looks: what happens to the context on the way.</summary>
internal static class FlowStyle
{
    private const double LeastHatched = 6;

    public static bool IsBroken(GridLink link) => ContinuityOf(link) is Continuity.Repeats or Continuity.Lost;

    public static bool IsPartial(GridLink link) => ContinuityOf(link) == Continuity.Partial;

    /// <summary>How a ribbon is drawn.</summary>
    public static Paint Ribbon(GridLink link) => Ribbon(IsBroken(link), IsPartial(link));

    /// <summary>Likewise.</summary>
    public static Paint Ribbon(bool isBroken, bool isPartial)
        => isBroken ? new Paint(new Fill.Hatch(Ink.BadMid, Ink.BadFill), Ink.Bad, 0.75)
        : new Paint(Ink.ChangeFill, Ink.Change, 0.75) { Dash = isPartial ? "3 2" : null };

    /// <summary>How a loop is drawn, one line above the other: hatched across where the context is lost, since a line has no room for a ground of its own.</summary>
    public static IReadOnlyList<Paint> Loop(bool isBroken, bool isPartial, double width)
        => isBroken ? [Paint.Line(Ink.BadFill, Math.Max(width, LeastHatched)), Paint.Line(Ink.BadMid, Math.Max(width, LeastHatched), "1.5 3"), Paint.Line(Ink.Bad, LeastHatched / 4)]
        : [Paint.Line(Ink.Change, width, isPartial ? "4 3" : null) with { Round = !isPartial }];

    private static Continuity? ContinuityOf(GridLink link) => link.Transitions.Count == 0 ? null : link.Transitions[0].Transition.Continuity;
}
