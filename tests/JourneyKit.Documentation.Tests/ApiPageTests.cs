using System.Text.RegularExpressions;
using JourneyKit.Tests.Support;

namespace Documentation.Tests;

/// <summary>Each public type has a reason to be public, and none is left of those that are gone.</summary>
public sealed class ApiPageTests
{
    private static readonly Regex Declaration = new(@"^    public (?:static |sealed |abstract |readonly )*(?:class|struct|enum|interface|delegate) (?<name>\w+(?:<[^>]+>)?)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    private static readonly Regex Line = new(@"^- `(?<name>[^`]+)`: \w.+\.$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly string[] Projects = ["JourneyKit.Tests", "JourneyKit.Exchange.Tests", "JourneyKit.Rendering.Tests"];

    [Fact]
    public void Each_public_type_stands_on_the_page_with_its_reason_and_no_other()
    {
        var approved = Projects.SelectMany(project => Types($"tests/{project}/Conventions/PublicApi.txt", "namespace ", Declaration));
        var page = Types("docs/api.md", "## ", Line);
        Assert.Equal(approved.Order(StringComparer.Ordinal), page.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_of_the_page_is_a_type_with_its_reason()
        => Assert.All(File.ReadLines(Repository.PathTo("docs/api.md")).Where(line => line.StartsWith('-')), line => Assert.Matches(Line, line));

    private static List<string> Types(string file, string heading, Regex type)
    {
        var (types, scope) = (new List<string>(), "");
        foreach (var line in File.ReadLines(Repository.PathTo(file)))
        {
            scope = line.StartsWith(heading, StringComparison.Ordinal) ? line[heading.Length..] : scope;
            if (type.Match(line) is { Success: true } match)
            {
                types.Add($"{scope}.{match.Groups["name"].Value}");
            }
        }

        return types;
    }
}
