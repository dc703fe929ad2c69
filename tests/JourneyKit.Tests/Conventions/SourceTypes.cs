using System.Text.RegularExpressions;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Conventions;

/// <summary>The types of the library with the files that they stand in.</summary>
internal static partial class SourceTypes
{
    private static readonly string Root = Repository.PathTo("src/JourneyKit");

    /// <summary>Each file, relative to the library and without its ending, with dots between its folders; with the types that it declares.</summary>
    public static IReadOnlyDictionary<Type, string> Files { get; } = Find();

    /// <summary>The folders around a file, with dots between them; empty for the library's own folder.</summary>
    public static string FolderOf(Type type) => Files[type] is var file && file.LastIndexOf('.') is >= 0 and var dot ? file[..dot] : "";

    private static Dictionary<Type, string> Find()
    {
        var byName = typeof(JourneyMap).Assembly.GetTypes().Where(type => !type.IsNested && !type.Name.StartsWith('<')).ToLookup(type => (type.Namespace, type.Name.Split('`')[0]));
        var files = new Dictionary<Type, string>();
        foreach (var file in Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories))
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(Root, file), null).Replace(Path.DirectorySeparatorChar, '.');
            if (name.StartsWith("obj.", StringComparison.Ordinal) || name.StartsWith("bin.", StringComparison.Ordinal))
            {
                continue;
            }

            var text = File.ReadAllText(file);
            foreach (Match match in DeclarationPattern().Matches(text))
            {
                // Generic and plain types of one name stand in files of their own, beside each other.
                foreach (var type in byName[(NamespacePattern().Match(text).Groups["name"].Value, match.Groups["name"].Value)])
                {
                    files[type] = name;
                }
            }
        }

        return files;
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(@"^(public|internal) ((static|sealed|abstract|readonly|partial|ref|unsafe) )*(class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DeclarationPattern();
}
