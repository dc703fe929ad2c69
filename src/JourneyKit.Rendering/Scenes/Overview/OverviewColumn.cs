using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>All that the overview shows of one touchpoint.</summary>
internal sealed class OverviewColumn(LaneSheet sheet, OverviewSizes sizes, OverviewScale scale, Column column)
{
    private const double Radius = 9;
    private const double Sign = 20;
    private const int Severe = 4;

    private readonly Touchpoint touchpoint = column.Touchpoint;
    private readonly double middle = sizes.MiddleOf(column.Index);

    public void Draw(Canvas canvas, double marks, double icons, OverviewLabels labels)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(labels);
        DrawFaces(canvas);
        DrawPains(canvas, marks);
        canvas.Add(Signs.Icon(ChannelIcons.Of(touchpoint, sheet.Map), middle - 8, icons));
        labels.Draw(canvas, column.Index);
    }

    private void DrawFaces(Canvas canvas)
    {
        var others = sheet.Map.Personas.Where(persona => OwnFeeling.Of(touchpoint, persona.Id) is not null).Select(persona => persona.Id).ToList();
        canvas.Group(group => DrawFace(group, touchpoint.Emotion), layer: others.Count == 0 ? null : Layers.Without(others));
        foreach (var persona in others)
        {
            canvas.Group(group => DrawFace(group, OwnFeeling.Of(touchpoint, persona)), layer: Layers.Only(persona));
        }
    }

    private void DrawFace(Canvas canvas, Score? feeling)
    {
        var y = scale.Of(feeling is { } known ? (double)known.Value : 0);
        if (feeling is { } score)
        {
            canvas.Add(Faces.Of((double)score.Value, new Point(middle, y), Radius));
        }
        else
        {
            canvas.Text(TextFlow.Line("?", Fonts.LabelBold), middle, y + 4, Ink.Text3, anchor: Anchor.Middle, halo: Ink.Paper);
        }

        if (touchpoint.MomentOfTruth == true)
        {
            canvas.Add(Signs.Star(middle + 4, y - 17, 13.6));
        }
    }

    // As many as have room, the worst first; the others are counted.
    private void DrawPains(Canvas canvas, double y)
    {
        var pains = touchpoint.PainPoints.OrderByDescending(pain => pain.Severity ?? 0).ToList();
        var room = (int)((sizes.Column - 4) / (Sign + 2));
        var shown = pains.Count <= room ? pains.Count : Math.Max(1, room - 1);
        var rest = pains.Count > shown ? TextFlow.Line($"+{Figures.Number(pains.Count - shown)}", Fonts.LabelBold) : null;
        var x = middle - (((shown * (Sign + 2)) - 2 + (rest is null ? 0 : rest.Width + 2)) / 2);
        foreach (var pain in pains.Take(shown))
        {
            var isSevere = pain.Severity >= Severe;
            canvas.Add(Signs.Pain(x, y, Sign, isSevere));
            canvas.Text(TextFlow.Line(pain.Severity is { } severity ? Figures.Number(severity) : "?", Fonts.LabelBold), x + (Sign / 2), y + 15.5, isSevere ? Ink.OnFill : Ink.Bad, anchor: Anchor.Middle);
            x += Sign + 2;
        }

        if (rest is not null)
        {
            canvas.Text(rest, x, y + 15.5, Ink.Bad);
        }
    }
}
