using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Formats.Yaml;

/// <summary>The YAML test suite: what is YAML, what is not, and which values it holds.</summary>
public sealed class YamlTestSuiteTests
{
    // What the format leaves out of YAML is refused by rules of its own; each says what it is.
    private static readonly DiagnosticDescriptor[] LeftOut =
    [
        DocumentFaults.ForbiddenCharacter, DocumentFaults.YamlTag, DocumentFaults.YamlMergeKey, DocumentFaults.YamlComplexKey, DocumentFaults.SecondDocument,
        DocumentFaults.YamlDirective, DocumentFaults.YamlAlias, DocumentFaults.EmptyDocument, DocumentFaults.EntryWithoutColon,
    ];

    [Fact]
    public void What_is_no_YAML_is_refused()
        => Assert.Empty(Cases().Where(c => c.IsError && c.Errors.Count == 0).Select(c => c.Name));

    [Fact]
    public void What_is_YAML_is_refused_by_a_rule_that_says_what_the_format_leaves_out_and_by_nothing_else()
        => Assert.Empty(Cases().Where(c => !c.IsError).SelectMany(c => c.Errors.Except(LeftOut).Select(rule => $"{c.Name} {rule.Id}")));

    [Fact]
    public void What_is_taken_has_the_values_that_it_should()
    {
        var taken = Cases().Where(c => c is { IsError: false, Errors.Count: 0 }).ToList();

        Assert.True(taken.Count > 220, $"Only {taken.Count} cases are taken.");
        Assert.Empty(taken.Where(c => c.Expected != c.Read).Select(c => $"{c.Name}\n{c.Expected}\n{c.Read}"));
    }

    private static List<Case> Cases()
    {
        var suite = SharedFolder.Require("suites/yaml-test-suite");
        var folders = Directory.GetFiles(suite, "in.yaml", SearchOption.AllDirectories).Select(path => Path.GetDirectoryName(path)!).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(folders);
        return [.. folders.Select(folder => Read(suite, folder))];
    }

    private static Case Read(string suite, string folder)
    {
        var diagnostics = new DiagnosticBag(100);
        var tree = TreeReader.Read("in.yaml", File.ReadAllBytes(Path.Combine(folder, "in.yaml")), JourneyFormat.Yaml, ReadLimits.Default, diagnostics, out _);
        return new Case(
            Path.GetRelativePath(suite, folder),
            File.Exists(Path.Combine(folder, "error")),
            [.. diagnostics.ToSortedList([]).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Descriptor)],
            YamlEvents.Parse(File.ReadAllLines(Path.Combine(folder, "test.event"))),
            tree is null ? "" : YamlEvents.Of(tree));
    }

    private sealed record Case(string Name, bool IsError, IReadOnlyList<DiagnosticDescriptor> Errors, string Expected, string Read);
}
