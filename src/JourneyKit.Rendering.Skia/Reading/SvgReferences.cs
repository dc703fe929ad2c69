using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JourneyKit.Rendering.Skia.Reading;

/// <summary>What an attribute refers to is defined in the picture itself.</summary>
internal static partial class SvgReferences
{
    private static readonly HashSet<string> Definitions = ["defs", "clipPath", "pattern", "linearGradient"];

    /// <summary>The value as it is.</summary>
    /// <exception cref="ArgumentException">The value refers to something else, or one definition to another, which could go on without end.</exception>
    public static string Checked(string attribute, string value, XElement? parent)
    {
        if (!value.Contains("url", StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        var isLocal = attribute is "fill" or "stroke" or "clip-path" && Local().IsMatch(value) && parent is not null && !Definitions.Contains(parent.Name.LocalName);
        return isLocal ? value : throw new ArgumentException($"The picture refers to `{(value.Length > 80 ? value[..80] + "…" : value)}` in {attribute}, and may refer only to what it defines itself.", nameof(value));
    }

    [GeneratedRegex(@"\Aurl\(#[A-Za-z0-9_-]{1,200}\)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Local();
}
