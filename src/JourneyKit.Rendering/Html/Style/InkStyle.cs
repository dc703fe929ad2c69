using System.Text;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Svg;

namespace JourneyKit.Rendering.Html.Style;

/// <summary>The colours of a page and of the pictures in it: one rule for each ink, in both themes.</summary>
internal static class InkStyle
{
    /// <summary>The rules of a theme. Light ones give way to dark ones where the visitor prefers that; paper is always light.</summary>
    public static string Of(Theme theme)
    {
        var light = Colours(Theme.Light);
        var dark = Colours(Theme.Dark);
        var style = new StringBuilder($":root{{color-scheme:{(theme == Theme.Dark ? "dark" : "light dark")};{(theme == Theme.Dark ? dark : light)}}}\n");
        style.Append(theme == Theme.Dark ? "" : $"@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n")
            .Append($"@media print{{:root{{color-scheme:light;{light}}}}}\n");
        foreach (var ink in Enum.GetValues<Ink>())
        {
            style.Append($".{SvgInks.Class('f', ink)}{{fill:{Variable(ink)}}}.{SvgInks.Class('s', ink)}{{stroke:{Variable(ink)}}}.{SvgInks.Class('c', ink)}{{stop-color:{Variable(ink)}}}\n");
        }

        return style.ToString();
    }

    /// <summary>An ink as a value of CSS.</summary>
    public static string Variable(Ink ink) => $"var(--{ink})";

    private static string Colours(Theme theme) => string.Concat(Enum.GetValues<Ink>().Select(ink => $"--{ink}:{Palette.Of(ink, theme)};"));
}
