using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Conventions;

/// <summary>Everything flows one way: a folder knows only what stands before it.</summary>
public sealed class ArrowTests
{
    // What each folder may use of the others.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Sources"] = [],
        ["Diagnostics"] = ["Model", "Sources"],
        ["Schema"] = ["Model", "Sources", "Diagnostics"],
        ["Graphs"] = ["Model"],
        ["Wording"] = ["Model", "Sources"],
        ["Matching"] = ["Model", "Sources", "Schema"],
        ["Questions"] = ["Model", "Sources", "Schema", "Graphs", "Wording"],
        ["Formats"] = ["Model", "Sources", "Diagnostics", "Schema"],
        ["Documents"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats"],
        ["Editing"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Wording"],
        ["Merging"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Editing", "Matching"],
        ["Plans"] = ["Model"],
        ["Changes"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Matching"],
        ["Validation"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Graphs", "Wording", "Questions", "Matching", "Plans"],
        ["Gaps"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Graphs", "Wording", "Questions", "Matching", "Plans", "Changes"],
        ["Insights"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Graphs", "Wording", "Questions", "Matching", "Plans", "Changes", "Validation", "Gaps"],
        ["Reports"] = ["Model", "Sources", "Diagnostics", "Schema", "Formats", "Documents", "Graphs", "Wording", "Questions", "Matching", "Plans", "Changes", "Validation", "Gaps", "Insights"],
        ["DependencyInjection"] = ["Model", "Documents", "Validation"],
    };

    // What each folder of Gaps may use of those before it, besides what stands in the folders around it.
    private static readonly (string Folder, string[] Uses)[] AllowedInGaps =
    [
        ("Sides", []),
        ("Conversions", ["Sides"]),
        ("Context", ["Sides", "Conversions"]),
        ("Findings", ["Sides", "Context"]),
        ("Findings.Conversions", ["Sides", "Context", "Conversions"]),
        ("Findings.Experience", ["Sides", "Context"]),
        ("Findings.Structure", ["Sides", "Context"]),
        ("Findings.Transitions", ["Sides", "Context"]),
        ("Findings.Organisation", ["Sides", "Context", "Findings.Transitions"]),
        ("Findings.Measures", ["Sides", "Context", "Conversions", "Findings.Conversions", "Findings.Transitions"]),
        ("Findings.Reasons", ["Sides", "Context", "Findings.Experience"]),
        ("Findings.PainPoints", ["Sides", "Context", "Findings.Measures", "Findings.Reasons"]),
        ("Findings.Regressions", ["Sides", "Context", "Conversions", "Findings.Conversions", "Findings.Experience", "Findings.Measures"]),
        ("Reference", ["Findings"]),
        ("Lifecycle", ["Findings"]),
        ("States", ["Sides", "Findings"]),
        ("Outcomes", ["Sides", "Context"]),
        ("Priorities", ["Sides", "Findings"]),
        ("Priorities.Scoring", ["Sides", "Context"]),
        ("Priorities.Ranking", ["Sides", "Context", "Findings", "Priorities.Scoring"]),
        ("Roadmap", ["Sides", "Findings"]),
        ("Roadmap.Planning", ["Sides", "Context", "Findings", "Priorities", "Priorities.Scoring"]),
        ("Roadmap.Markdown", ["Sides", "Findings"]),
        ("Roadmap.Mermaid", []),
        ("Summary", ["Sides", "Context", "Findings", "Findings.Experience", "Findings.Measures", "Conversions", "Priorities", "Roadmap"]),
    ];

    // Where the parts are put together: the list of all detectors, what a roadmap is written as.
    private static readonly string[] PutsTogether = ["Findings.GapDetectors", "Roadmap.GapRoadmap"];

    [Fact]
    public void A_folder_of_Gaps_uses_only_what_stands_before_it()
    {
        var order = AllowedInGaps.Select(entry => entry.Folder).ToList();
        Assert.All(AllowedInGaps, entry => Assert.All(entry.Uses, used => Assert.InRange(order.IndexOf(used), 0, order.IndexOf(entry.Folder) - 1)));

        var uses = UsesInGaps().ToList();
        Assert.Equal(order.Order(StringComparer.Ordinal), uses.Select(use => use.Folder).Distinct().Order(StringComparer.Ordinal));
        var wrong = uses.Where(use => use.Used is { } used && !Around(use.Folder, used) && !AllowedInGaps.Single(entry => entry.Folder == use.Folder).Uses.Contains(used, StringComparer.Ordinal)).ToList();
        Assert.Empty(wrong.Where(use => !PutsTogether.Contains(use.File, StringComparer.Ordinal)));
        Assert.Equal(PutsTogether.Order(StringComparer.Ordinal), wrong.Select(use => use.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_folder_of_Gaps_may_use_it_does()
    {
        var uses = UsesInGaps().Select(use => (use.Folder, use.Used)).ToHashSet();
        Assert.Empty(AllowedInGaps.SelectMany(entry => entry.Uses.Where(used => !uses.Contains((entry.Folder, used))).Select(used => $"{entry.Folder} does not use {used}")));
    }

    [Fact]
    public void Every_folder_is_known_and_uses_only_what_stands_before_it()
    {
        var source = Repository.PathTo("src/JourneyKit");
        var folders = Directory.GetDirectories(source).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).ToList();
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));

        var wrong =
            from type in SourceTypes.Files.Keys
            let folder = Top(SourceTypes.FolderOf(type))
            from used in TypeUses.Of(type).Where(SourceTypes.Files.ContainsKey).Select(used => Top(SourceTypes.FolderOf(used))).Distinct()
            where used != folder && !Allowed[folder].Contains(used, StringComparer.Ordinal)
            select $"{SourceTypes.Files[type]} uses {used}";
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

    private static bool Around(string folder, string used) => folder == used || folder.StartsWith(used + ".", StringComparison.Ordinal);

    private static string Top(string folder) => folder.Split('.')[0];

    // Every type in a folder of Gaps with each folder of Gaps that it uses, and once with none.
    private static IEnumerable<(string File, string Folder, string? Used)> UsesInGaps()
    {
        const string Gaps = "Gaps.";
        return from type in SourceTypes.Files.Keys
               let folder = SourceTypes.FolderOf(type)
               where folder.StartsWith(Gaps, StringComparison.Ordinal)
               from used in TypeUses.Of(type).Where(SourceTypes.Files.ContainsKey).Select(SourceTypes.FolderOf).Where(used => used.StartsWith(Gaps, StringComparison.Ordinal)).Select(used => used[Gaps.Length..]).Append(null).Distinct()
               select (SourceTypes.Files[type][Gaps.Length..], folder[Gaps.Length..], used);
    }
}
