using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>The feelings along a journey as a small line without words, for lists of journeys.</summary>
internal static class SmallCurve
{
    private const double Width = 160;
    private const double Height = 44;
    private const double Level = 9;
    private const double Around = 4;

    /// <summary>Draws it; null where no feeling is known.</summary>
    /// <param name="sheet">The map.</param>
    /// <param name="name">What names of its parts begin with.</param>
    public static Scene? Of(LaneSheet sheet, string name)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Columns.All(column => column.Touchpoint.Emotion is null))
        {
            return null;
        }

        var (canvas, neutral, step) = (new Canvas(), Height / 2, (Width - (2 * Around)) / sheet.Columns.Count);
        canvas.Line(0, neutral, Width, neutral, Paint.Line(Ink.Rule2));
        foreach (var run in FeelingRuns.Of(sheet.Columns, column => column.Touchpoint.Emotion is { } emotion ? (double)emotion.Value : null, index => Around + ((index + 0.5) * step), feeling => neutral - (Level * feeling)))
        {
            canvas.Add(run.Count == 1 ? new SceneDisc(run[0], 2, Paint.Filled(Ink.Text)) : new ScenePath(new Curve(run).Steps, Paint.Line(Ink.Text, 2) with { Round = true }));
        }

        return new Scene(name, Width, Height, canvas.Nodes)
        {
            Title = "Feelings along the journey",
            Description = Map.MapDescription.Of(sheet),
            Language = sheet.Map.Language,
            Reading = Text.Readings.Of(sheet.Map),
        };
    }
}
