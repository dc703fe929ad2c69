using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>The four parts of the field with their words, and the axes.</summary>
internal static class FieldGround
{
    private const string First = "Do first";

    public static void Draw(Canvas canvas, PriorityField field)
    {
        var (box, x, y) = (field.Box, field.XOf(field.MiddleEffort), field.YOf(field.MiddleWorth));
        if (!field.IsDivided)
        {
            canvas.Box(box, Paint.Filled(Ink.Wash));
            Axes(canvas, field);
            return;
        }

        canvas.Box(new Box(box.X, box.Y, x - box.X, y - box.Y), Paint.Filled(Ink.GoodFill));
        canvas.Box(new Box(x, box.Y, box.Right - x, y - box.Y), Paint.Filled(Ink.Wash));
        canvas.Box(new Box(box.X, y, x - box.X, box.Bottom - y), Paint.Filled(Ink.Wash));
        canvas.Box(new Box(x, y, box.Right - x, box.Bottom - y), Paint.Line(Ink.Rule));
        foreach (var (corner, words) in Corners(field))
        {
            var isRight = corner.Right >= box.Right - 13;
            canvas.Text(words, isRight ? corner.Right : corner.X, corner.Y + 14, words.Whole == First ? Ink.Good : Ink.Text2, anchor: isRight ? Anchor.Right : Anchor.Left);
        }

        Axes(canvas, field);
    }

    /// <summary>The words of the corners, and where they stand; none where the field is not divided.</summary>
    public static IEnumerable<(Box Box, TextBlock Words)> Corners(PriorityField field)
    {
        var box = field.Box;
        if (!field.IsDivided)
        {
            yield break;
        }

        yield return At(First, isRight: false, box.Y + 8);
        yield return At("Plan well", isRight: true, box.Y + 8);
        yield return At("On the way", isRight: false, box.Bottom - 26);
        yield return At("Only with a reason", isRight: true, box.Bottom - 26);

        (Box Box, TextBlock Words) At(string words, bool isRight, double y)
        {
            var block = TextFlow.Line(words, Fonts.SmallStage);
            return (new Box(isRight ? box.Right - 12 - block.Width : box.X + 12, y, block.Width, 18), block);
        }
    }

    private static void Axes(Canvas canvas, PriorityField field)
    {
        var box = field.Box;
        canvas.Line(box.X, box.Y, box.X, box.Bottom, Paint.Line(Ink.Rule2));
        canvas.Line(box.X, box.Bottom, box.Right, box.Bottom, Paint.Line(Ink.Rule2));
        foreach (var mark in field.Worths.Marks)
        {
            canvas.Text(TextFlow.Line(Figures.Stated(mark), Fonts.Label, box.X - 10), box.X - 8, field.YOf(mark) + 4, Ink.Text3, anchor: Anchor.Right);
        }

        foreach (var mark in field.Efforts.Marks)
        {
            var x = field.XOf(mark);
            canvas.Line(x, box.Bottom, x, box.Bottom + 4, Paint.Line(Ink.Rule2));
            canvas.Text(TextFlow.Line(Figures.Stated(mark), Fonts.Label), x, box.Bottom + 18, Ink.Text3, anchor: mark == field.Efforts.Most ? Anchor.Right : Anchor.Middle);
        }

        canvas.Text(TextFlow.Line("Effort, person-days", Fonts.BodyBold), box.MiddleX, box.Bottom + 38, Ink.Text2, anchor: Anchor.Middle);
    }
}
