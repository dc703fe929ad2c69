using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>One of the maps: its stages, what customers feel, and what hurts them.</summary>
internal sealed class SideBand(Canvas canvas, GapStory story, IReadOnlyList<PlacedColumn> columns, bool isSecond)
{
    private readonly JourneyMap map = isSecond ? story.Report.After : story.Report.Before;

    public bool HasFeelings => map.Touchpoints.Any(touchpoint => touchpoint.Emotion is not null);

    public bool HasPains => columns.Any(column => column.Column.Touchpoints.Any(touchpoint => touchpoint.PainPoints.Count > 0));

    /// <summary>The bars of the stages with their names.</summary>
    /// <param name="bar">Where the bars lie.</param>
    /// <param name="words">The base line of the names.</param>
    public void DrawStages(double bar, double words)
    {
        canvas.Text(TextFlow.Line(isSecond ? story.AfterName : story.BeforeName, Fonts.Touchpoint, GapSizes.Left - Space.Margin - 2), Space.Margin, words, cell: new Box(Space.Margin - 2, words - 14, GapSizes.Left - Space.Margin + 2, 20));
        for (var at = 0; at < columns.Count;)
        {
            var stage = columns[at].Column.Stage;
            var run = columns.Skip(at).TakeWhile(column => column.Column.Stage == stage).ToList();
            if (stage is { } id && map.Stages[id] is { } known)
            {
                DrawStage(known, run[0].X, run[^1].X + run[^1].Width - 4, bar, words);
            }

            at += run.Count;
        }
    }

    /// <summary>The curve with its faces, and for the second map the feelings of the first one.</summary>
    /// <param name="top">Where +2 lies.</param>
    /// <param name="isShown">Whether a map knows a feeling.</param>
    public void DrawCurve(double top, bool isShown)
    {
        if (!isShown)
        {
            return;
        }

        FeelingScale.Draw(canvas, top);
        if (!HasFeelings)
        {
            canvas.Text(TextFlow.Line($"No feeling is known: {(isSecond ? story.AfterName : story.BeforeName)}", Fonts.Label, 600), GapSizes.Left + 8, FeelingScale.YOf(0, top) + 4, Ink.Text3, halo: Ink.Paper);
            return;
        }

        new FeelingCurve(canvas, columns, top, isSecond).Draw(isSecond ? story.Differences : []);
    }

    /// <summary>The signs of what hurts: in the first map what goes away and what stays, in the second what stays and what is new.</summary>
    public void DrawPains(double middle)
    {
        if (!HasPains)
        {
            return;
        }

        canvas.Text(TextFlow.Line("Pain points", Fonts.Label, GapSizes.Left - Space.Margin - 8), Space.Margin, middle + 4, Ink.Text3);
        foreach (var column in columns.Where(column => !column.Column.IsFolded))
        {
            var pains = (isSecond ? story.PainAfter(column.Column.First) : story.PainBefore(column.Column.First)).ToList();
            if (isSecond)
            {
                PainSigns.Draw(canvas, column, middle, [(pains.Count(pain => pain.Before is not null), true, ""), (pains.Count(pain => pain.Before is null), true, "new")]);
            }
            else
            {
                PainSigns.Draw(canvas, column, middle, [(pains.Count(pain => pain.After is null), false, ""), (pains.Count(pain => pain.After is not null), true, "")]);
            }
        }
    }

    private void DrawStage(Stage stage, double left, double right, double bar, double words)
    {
        canvas.Box(new Box(left, bar, right - left, 3), Paint.Filled(isSecond ? Ink.Change : Ink.Text3));
        var isNew = isSecond && !story.IsOfBefore(stage);
        var indent = isNew && right - left > 60 ? 20 : 0;
        if (indent > 0)
        {
            canvas.Add(Badges.Added(new Point(left + 8, words - 4.5)));
        }

        var width = right - left - indent;
        canvas.Text(TextFlow.Line(stage.Name, Fonts.Touchpoint, width), left + indent, words, cell: new Box(left + indent, words - 14, width + 2, 20));
    }
}
