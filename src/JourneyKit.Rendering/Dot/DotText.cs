using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Dot;

/// <summary>Text that means nothing but itself in the language of Graphviz.</summary>
internal static class DotText
{
    /// <summary>What a diagram shows for a name: it on one line, without what moves a cursor; the second text where it is blank.</summary>
    public static string Shown(string text, string otherwise) => MermaidText.Shown(text, otherwise);

    /// <summary>A name as a label in quotation marks; the second text where it is blank.</summary>
    public static string Label(string text, string otherwise)
    {
        var escaped = new StringBuilder("\"");
        foreach (var one in Shown(text, otherwise))
        {
            // Labels know escapes of their own, and the entities of HTML.
            escaped.Append(one switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '&' => "&amp;",
                _ => one.ToString(),
            });
        }

        return escaped.Append('"').ToString();
    }
}
