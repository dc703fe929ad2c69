using JourneyKit.Gaps.Outcomes;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The names of the touchpoints of one map with the icons of their channels.</summary>
internal sealed class NamesRow
{
    private const double LineHeight = 13;
    private const double Icon = 16;
    private const double ToName = 4;
    private const int MostLines = 4;
    private const double Between = 8;
    private const double MostWord = 84;
    private const double Step = 6;

    private readonly JourneyMap map;
    private readonly IReadOnlyList<(PlacedColumn Column, TextBlock Name)> names;

    public NamesRow(IReadOnlyList<PlacedColumn> columns, JourneyMap map)
    {
        this.map = map;
        names = [.. columns.Select(column => (column, NameOf(column)))];
        Height = Icon + ToName + (LineHeight * names.Select(name => name.Name.Lines.Count).DefaultIfEmpty(1).Max()) + 4;
    }

    public double Height { get; }

    /// <summary>How wide a column must be so that no word of its name breaks and nothing of it is cut; names with longer words than most languages have may all the same.</summary>
    public static double Needed(GapColumn column)
    {
        var width = Math.Min(TextWidth.OfLongestWord(Words(column), FontOf(column)), MostWord) + 1;
        while (width < MostWord && TextFlow.Balance(Words(column), FontOf(column), width, MostLines).IsCut)
        {
            width += Step;
        }

        return width + Between;
    }

    /// <summary>Draws them from y on, all names at the bottom or at the top.</summary>
    public void Draw(Canvas canvas, double y, bool isAtBottom)
    {
        foreach (var (column, name) in names)
        {
            var top = isAtBottom ? y + Height - 4 - (name.Lines.Count * LineHeight) - ToName - Icon : y;
            canvas.Group(inner => Draw(inner, column, name, top), isAtBottom || column.Column.IsFolded ? default(Id<Touchpoint>?) : column.Column.First.Id, Told(column.Column));
        }
    }

    private static TextBlock NameOf(PlacedColumn column)
        => TextFlow.Balance(Words(column.Column), FontOf(column.Column), column.Width - Between, MostLines);

    private static TextFont FontOf(GapColumn column) => column.IsMarked ? Fonts.SmallTouchpoint : Fonts.Label;

    private static string Words(GapColumn column) => column.IsFolded ? $"{Figures.Number(column.Touchpoints.Count)} unchanged" : column.First.Name;

    private static string Told(GapColumn column)
        => column.IsFolded ? string.Join(", ", column.Touchpoints.Select(touchpoint => touchpoint.Name))
        : column.First.Emotion is { } emotion ? $"{column.First.Name}: {Figures.Signed(emotion.Value)}" : column.First.Name;

    private static Ink InkOf(GapColumn column) => column switch
    {
        { IsFolded: true } => Ink.Text3,
        { Fate: TouchpointFate.Removed } => Ink.Bad,
        { Fate: TouchpointFate.Added } => Ink.Good,
        { IsMarked: true } => Ink.Change,
        _ => Ink.Text,
    };

    private void Draw(Canvas canvas, PlacedColumn column, TextBlock name, double top)
    {
        var isTruth = column.Column.First.MomentOfTruth == true && !column.Column.IsFolded;
        if (!column.Column.IsFolded)
        {
            var left = column.Middle - (isTruth ? 16 : 8);
            canvas.Add(Signs.Icon(ChannelIcons.Of(column.Column.First, map), left, top, Icon));
            if (isTruth)
            {
                canvas.Add(Signs.Star(left + 18, top, 14));
            }
        }

        var y = top + Icon + ToName;
        canvas.Text(name, column.Middle, y + 10, InkOf(column.Column), LineHeight, Anchor.Middle, new Box(column.X, y - 2, column.Width, name.Height(LineHeight) + 4));
    }
}
