using System.Text.RegularExpressions;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Conventions;

/// <summary>Everything flows one way: a folder knows only what stands before it.</summary>
public sealed partial class ArrowTests
{
    // What each folder may use of the others.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Sources"] = [],
        ["Diagnostics"] = ["Sources"],
        ["Schema"] = ["Model", "Sources", "Diagnostics"],
        ["Graphs"] = ["Model"],
        ["Wording"] = ["Model", "Sources"],
        ["Matching"] = ["Model"],
        ["Questions"] = ["Model", "Sources", "Schema", "Graphs", "Wording"],
        ["Formats"] = ["Model", "Sources", "Diagnostics", "Schema"],
        ["Documents"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats"],
        ["Plans"] = ["Model"],
        ["Changes"] = ["Model", "Sources", "Schema", "Formats", "Matching"],
        ["Validation"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Graphs", "Wording", "Questions", "Matching", "Plans"],
        ["Gaps"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Graphs", "Wording", "Questions", "Matching", "Plans", "Changes"],
        ["DependencyInjection"] = ["Documents", "Validation"],
    };

    [Fact]
    public void Every_folder_is_known_and_uses_only_what_stands_before_it()
    {
        var source = Repository.PathTo("src/JourneyKit");
        var folders = Directory.GetDirectories(source).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).ToList();
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));

        var wrong =
            from folder in folders
            from file in Directory.EnumerateFiles(Path.Combine(source, folder!), "*.cs", SearchOption.AllDirectories)
            from Match match in UsePattern().Matches(File.ReadAllText(file))
            let used = match.Groups["folder"].Value
            where used != folder && Allowed.ContainsKey(used) && !Allowed[folder!].Contains(used, StringComparer.Ordinal)
            select $"{Path.GetRelativePath(source, file)} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_YAML_library_is_seen_in_one_folder_only()
    {
        var source = Repository.PathTo("src");
        var seen = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("YamlDotNet", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(source, Path.GetDirectoryName(file)!))
            .Distinct(StringComparer.Ordinal);
        Assert.Equal([Path.Combine("JourneyKit", "Formats", "Yaml")], seen);
    }

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines()
    {
        var source = Repository.PathTo("src");
        var long_ = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && File.ReadLines(file).Count() > 300)
            .Select(file => Path.GetRelativePath(source, file));
        Assert.Empty(long_);
    }

    [GeneratedRegex(@"JourneyKit\.(?<folder>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsePattern();
}
