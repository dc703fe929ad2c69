using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>The curve of everyone, and those of the personas, of which a page shows one at most.</summary>
internal static class OverviewCurves
{
    public static void Draw(Canvas canvas, LaneSheet sheet, OverviewSizes sizes, OverviewScale scale)
    {
        var everyone = Lines(sheet, sizes, scale, touchpoint => touchpoint.Emotion);
        var neutral = scale.Of(0);
        canvas.Group(
            group =>
            {
                foreach (var (ink, clip) in new[] { (Ink.GoodFill, new Box(0, 0, sizes.Width, neutral)), (Ink.BadFill, new Box(0, neutral, sizes.Width, scale.Of(-2) + 4 - neutral)) })
                {
                    group.Group(area => area.Add(everyone.Where(curve => curve.Steps.Count > 0).Select(curve => new ScenePath(curve.Area(neutral), Paint.Filled(ink)))), clip: clip);
                }

                group.Line(OverviewSizes.Left, neutral, sizes.Width, neutral, Paint.Line(Ink.Rule2));
                group.Add(Paths(everyone, Paint.Line(Ink.Text, 2.5)));
            },
            layer: Layers.Everyone);
        foreach (var persona in sheet.Map.Personas.Where(persona => sheet.Columns.Any(column => OwnFeeling.Of(column.Touchpoint, persona.Id) is not null)))
        {
            var style = sheet.StyleOf(persona);
            var own = Lines(sheet, sizes, scale, touchpoint => touchpoint.IsFor(persona.Id) ? OwnFeeling.Of(touchpoint, persona.Id) ?? touchpoint.Emotion : null);
            canvas.Group(group => group.Add(Paths(own, Paint.Line(style.Ink, 2.5, style.Dash))), layer: Layers.Only(persona.Id));
        }
    }

    private static List<Curve> Lines(LaneSheet sheet, OverviewSizes sizes, OverviewScale scale, Func<Touchpoint, Score?> feeling)
        => [.. FeelingRuns.Of(sheet.Columns, column => feeling(column.Touchpoint) is { } score ? (double)score.Value : null, sizes.MiddleOf, scale.Of).Select(run => new Curve(run))];

    private static IEnumerable<SceneNode> Paths(IEnumerable<Curve> curves, Paint paint)
        => curves.Where(curve => curve.Steps.Count > 0).Select(curve => new ScenePath(curve.Steps, paint with { Round = true }));
}
