using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The bar of a stage with its name below.</summary>
internal static class StageBar
{
    public const double Thickness = 4;

    private const double LineHeight = 18;
    private const int MostLines = 4;

    /// <summary>The name of a stage as it stands below its bar.</summary>
    public static TextBlock Name(string name, double width) => TextFlow.Balance(name, Fonts.SmallStage, width, MostLines);

    /// <summary>How high bar and name are together, in px.</summary>
    public static double Height(TextBlock name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Thickness + 6 + name.Height(LineHeight);
    }

    /// <summary>Draws it at the top of a column.</summary>
    public static void Draw(Canvas canvas, TextBlock name, Box column)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(name);
        canvas.Box(new Box(column.X, column.Y, column.Width, Thickness), Paint.Filled(Ink.Text));
        canvas.Text(name, column.X, column.Y + Thickness + 17, lineHeight: LineHeight, cell: column with { Height = Math.Max(column.Height, Height(name)) });
    }
}
