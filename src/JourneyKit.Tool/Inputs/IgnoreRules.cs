using System.Text;

namespace JourneyKit.Tool.Inputs;

/// <summary>What git ignores below a folder: by its own <c>.gitignore</c>, else by those of the folders above it.</summary>
internal sealed class IgnoreRules
{
    public const string FileName = ".gitignore";

    private const string OfRepository = ".git/info/exclude";
    private const int MostBytes = 1_000_000;

    private readonly IgnoreRules? above;
    private readonly string folder;
    private readonly IReadOnlyList<IgnorePattern> patterns;

    private IgnoreRules(IgnoreRules? above, string folder, IReadOnlyList<IgnorePattern> patterns)
    {
        this.above = above;
        this.folder = folder;
        this.patterns = patterns;
    }

    /// <summary>What the files above a folder say of it, from the top of its repository on; null where there is no repository, or nothing is said.</summary>
    public static IgnoreRules? Above(string folder)
    {
        var between = new Stack<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (at != folder)
            {
                between.Push(at);
            }

            if (Path.Exists(Path.Combine(at, ".git")))
            {
                var rules = Read(null, at, OfRepository);
                return between.Aggregate(rules, (above, next) => Read(above, next, FileName));
            }
        }

        return null;
    }

    /// <summary>Adds what the file of a folder says.</summary>
    public static IgnoreRules? Read(IgnoreRules? above, string folder, string file)
    {
        var content = new DiskFiles(folder).Read(file, MostBytes);
        if (content.Failure is not null)
        {
            return above;
        }

        var read = Encoding.UTF8.GetString(content.Bytes.Span).TrimStart('\uFEFF').Split('\n').Select(IgnorePattern.Parse).OfType<IgnorePattern>().ToList();
        return read.Count == 0 ? above : new IgnoreRules(above, folder, read);
    }

    /// <summary>Whether git ignores a file or folder, whose folder it does not.</summary>
    public bool Ignores(string path, bool isFolder)
    {
        var names = path[(folder.Length + (Path.EndsInDirectorySeparator(folder) ? 0 : 1))..].Replace('\\', '/').Split('/');
        for (var i = patterns.Count - 1; i >= 0; i--)
        {
            if (patterns[i].Matches(names, isFolder))
            {
                return !patterns[i].IsNegated;
            }
        }

        return above?.Ignores(path, isFolder) == true;
    }
}
