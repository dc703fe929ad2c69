using JourneyKit;
using JourneyKit.Tests.Support;

namespace Documentation.Tests;

/// <summary>What the pages show is what the code does.</summary>
public sealed class DocumentationTests
{
    private const string Fence = "```";

    public static TheoryData<string> Pages => new(FindPages().ToArray());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_on_a_page_stands_in_the_snippets_that_are_compiled_and_run(string page)
    {
        var snippets = Normal(File.ReadAllText(Repository.PathTo("tests/JourneyKit.Documentation.Tests/ReadmeSnippets.cs")));
        foreach (var lines in Blocks(page, "csharp").Select(block => block.Split('\n')))
        {
            Assert.All(lines.Where(IsImport), line => Assert.Contains(line, snippets, StringComparison.Ordinal));
            Assert.Contains(Normal(string.Join('\n', lines.Where(line => !IsImport(line)))), snippets, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Whole_maps_on_a_page_are_read_without_faults_of_their_own(string page)
    {
        foreach (var block in Blocks(page, "yaml").Where(block => block.Split('\n').Any(line => line.StartsWith("journeykit:", StringComparison.Ordinal))))
        {
            var document = JourneyDocument.Parse(block, JourneyFormat.Yaml);

            // The files that a map on a page names are not there.
            Assert.Empty(document.Diagnostics.Where(d => d.Descriptor.Name is not ("unreadable-file" or "baseline-unreadable" or "unchecked-references")));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_between_pages_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathTo(page))!;
        var targets = File.ReadAllText(Repository.PathTo(page)).Split("](").Skip(1)
            .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)].Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, target)), $"{page} links to {target}, which is not there."));
    }

    private static IEnumerable<string> FindPages()
        => Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathTo("samples"), "*.md"))
            .Concat(Directory.EnumerateFiles(Repository.PathTo("src"), "PACKAGE.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Blocks(string page, string language)
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(Repository.PathTo(page)))
        {
            if (block is null)
            {
                block = line == Fence + language ? [] : null;
            }
            else if (line == Fence)
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }
    }

    private static bool IsImport(string line) => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    // Indentation and blank lines differ between a page and a method.
    private static string Normal(string code)
        => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
