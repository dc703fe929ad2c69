using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering.Svg;

/// <summary>How each ink looks in a theme.</summary>
internal static class Palette
{
    /// <summary>The colour of an ink, as SVG and CSS write it.</summary>
    public static string Of(Ink ink, Theme theme) => theme == Theme.Dark ? Dark(ink) : Light(ink);

    private static string Light(Ink ink) => ink switch
    {
        Ink.Paper or Ink.OnFill => "#ffffff",
        Ink.Wash => "#f5f6f8",
        Ink.Wash2 => "#e9ecf0",
        Ink.Rule => "#d8dde4",
        Ink.Rule2 => "#85909d",
        Ink.Text or Ink.OnMid or Ink.StarEdge => "#16202c",
        Ink.Text2 => "#434f5c",
        Ink.Text3 => "#5c6773",
        Ink.Good => "#0a666e",
        Ink.GoodFill => "#d3ecee",
        Ink.GoodMid => "#2f9aa3",
        Ink.Bad => "#a93a0d",
        Ink.BadFill => "#fbe2d6",
        Ink.BadMid => "#dd6f3a",
        Ink.Idea => "#573fa3",
        Ink.IdeaFill => "#ebe6f8",
        Ink.Change => "#1a5aa8",
        Ink.ChangeFill => "#dfeaf7",
        Ink.Star => "#f2b600",
        Ink.Persona2 => "#7a4a00",
        Ink.Persona3 => "#97306d",
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, "No such ink."),
    };

    private static string Dark(Ink ink) => ink switch
    {
        Ink.Paper or Ink.OnFill or Ink.OnMid => "#10151c",
        Ink.Wash => "#181f28",
        Ink.Wash2 => "#222b37",
        Ink.Rule => "#323d4b",
        Ink.Rule2 => "#707c8a",
        Ink.Text => "#eef2f6",
        Ink.Text2 => "#c0cad5",
        Ink.Text3 => "#9ba7b4",
        Ink.Good => "#5cc7cc",
        Ink.GoodFill => "#123c40",
        Ink.GoodMid => "#2f9aa3",
        Ink.Bad => "#ff9e70",
        Ink.BadFill => "#4a2413",
        Ink.BadMid => "#dd6f3a",
        Ink.Idea => "#bba9f6",
        Ink.IdeaFill => "#2d2554",
        Ink.Change => "#84b7f6",
        Ink.ChangeFill => "#173352",
        Ink.Star or Ink.StarEdge => "#f7c843",
        Ink.Persona2 => "#e3b468",
        Ink.Persona3 => "#f29ac6",
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, "No such ink."),
    };
}
