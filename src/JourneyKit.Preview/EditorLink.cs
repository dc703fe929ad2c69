using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Preview;

/// <summary>The address that opens a place in an editor.</summary>
internal sealed partial class EditorLink
{
    /// <summary>The address of Visual Studio Code.</summary>
    public const string Usual = "vscode://file{path}:{line}:{column}";

    private readonly string template;

    private EditorLink(string template) => this.template = template;

    /// <summary>Makes addresses of a template with <c>{path}</c>, <c>{line}</c> and <c>{column}</c>; null where it is no address of an editor.</summary>
    public static EditorLink? Of(string template) => Editor().IsMatch(template) && template.Contains("{path}", StringComparison.Ordinal) ? new EditorLink(template) : null;

    /// <summary>The address of a place.</summary>
    /// <param name="path">The whole path of the file.</param>
    /// <param name="place">The line and column, from 1 on.</param>
    public string To(string path, SourcePosition place)
    {
        // A path begins with a slash, also on Windows.
        var escaped = string.Join('/', path.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        return template.Replace("/{path}", "{path}", StringComparison.Ordinal).Replace("{path}", "/" + escaped, StringComparison.Ordinal)
            .Replace("{line}", place.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", place.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // Nothing that a browser would run or fetch itself.
    [GeneratedRegex(@"^(?!https?:|file:|ftp:)[a-z][a-z0-9+.-]*://[^\s""'<>]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Editor();
}
